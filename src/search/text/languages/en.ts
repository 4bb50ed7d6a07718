import { stemmer } from 'stemmer';
import type { SearchLanguage } from '../search-language.ts';

export const language: SearchLanguage = {
  tag: 'en',
  functionWords: new Set(
    [
      'a an the this that these those',
      'i me my we us our you your he him his she her it its they them their',
      'who whom whose which what when where why how',
      'am is are was were be been being do does did doing done has have had having',
      'will would shall should can could may might must ought',
      'of in on at by to from with into onto upon for about as than',
      'and or but nor not no so if then there here',
      'also any some such both each very just only own same too',
      'im youre hes shes theyre isnt arent wasnt werent dont doesnt didnt cant couldnt wont wouldnt shouldnt',
      'tell say says said',
    ]
      .join(' ')
      .split(' '),
  ),
  /** Porter, 1980. */
  stem: (folded) => (/^[a-z]+$/.test(folded) ? stemmer(folded) : folded),
};
