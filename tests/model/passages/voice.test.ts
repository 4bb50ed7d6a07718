import { expect, test } from 'vitest';
import { messages as t } from '../../../src/messages/en.ts';
import { formatVoice } from '../../../src/model/passages/voice.ts';

test.each([
  [{ voice: 'asserted', stance: 'asserts' }, undefined],
  [{ voice: 'asserted', stance: 'questions' }, 'raises it as a question'],
  [{ voice: 'asserted', hedged: true, stance: 'asserts' }, 'hedged'],
  [{ voice: 'asserted', hedged: true, stance: 'demands' }, 'hedged; calls for it'],
  [{ voice: 'attributed', to: 'the mayor', stance: 'denies' }, 'attributes to the mayor; denies it'],
  [{ voice: 'unattributed', hedged: true, stance: 'asserts' }, 'passed on, source not named, hedged'],
] as const)('Of %j is said only what is not the rule: that an article asserts the claim outright', (passage, words) => {
  expect(formatVoice(passage, t)).toBe(words);
});
