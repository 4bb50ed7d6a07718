import { stemmer } from '@orama/stemmers/german';
import type { SearchLanguage } from '../search-language.ts';

export const language: SearchLanguage = {
  tag: 'de',
  functionWords: new Set(
    [
      'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes',
      'ich mich mir mein wir uns unser du dich dir dein ihr euch er ihn ihm sein sie ihnen es sich man',
      'wer wen wem wessen welcher welche welches welchen was wann wo wohin woher warum wieso weshalb wie',
      'bin bist ist sind seid war waren wurde wurden werden wird worden gewesen habe hat haben hatte hatten',
      'kann konnen konnte konnten soll sollen sollte sollten muss mussen musste mussten darf durfen will wollen wollte',
      'von in im an am auf bei beim zu zum zur aus mit nach vor fur uber unter um durch gegen ohne bis seit als',
      'und oder aber sondern nicht kein keine keinen so wenn dann dass ob weil denn da dort hier',
      'auch nur noch schon sehr eben etwa beide jeder jede jedes solche mehr',
      'sagen sagt sagte sagten',
    ]
      .join(' ')
      .split(' '),
  ),
  /** Snowball. Words arrive without umlauts, which it would take off at the end in any case. */
  stem: (folded) => (/^[a-z]+$/.test(folded) ? stemmer(folded) : folded),
};
