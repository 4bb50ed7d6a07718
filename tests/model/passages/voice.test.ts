import { expect, test } from 'vitest';
import { messages as t } from '../../../src/messages/en.ts';
import { formatVoice } from '../../../src/model/passages/voice.ts';

test.each([
  [{ voice: 'asserted', stance: 'asserts' }, 'in its own voice'],
  [{ voice: 'asserted', stance: 'questions' }, 'in its own voice; raises it as a question'],
  [{ voice: 'attributed', to: 'the mayor', stance: 'denies' }, 'attributes to the mayor; denies it'],
  [{ voice: 'asserted', hedged: true, stance: 'demands' }, 'in its own voice, hedged; calls for it'],
] as const)('Of %j the voice is said, and the stance where the words do not assert the claim', (passage, words) => {
  expect(formatVoice(passage, t)).toBe(words);
});
