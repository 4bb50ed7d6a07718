import { describe, expect, it } from 'vitest';

import { findBoilerplate } from '../../src/import/find-boilerplate.ts';

describe('an advertisement marker is boilerplate, in its usual spellings', () => {
  it.each([
    ...[
      'Advertisement',
      'Advertisment',
      'ADVERTISEMENT',
      '- Advertisement -',
      '[Advertisement]',
      '— Advertising —',
      'Ad',
      'Sponsored',
    ],
    ...[
      'Advertisement. Scroll to continue reading.',
      'Story continues below advertisement',
      'Skip advertisement',
      'Advertisement:',
    ],
    ...[
      'Anzeige',
      '– Anzeige –',
      'WERBUNG',
      'Publicité',
      'PUBLICITE',
      'Publicidad',
      'Pubblicità',
      'Publicidade',
      'Advertentie',
    ],
    ...[
      'Annons',
      'Annonse',
      'Annonce',
      'Mainos',
      'Reklama',
      'Reklam',
      'Реклама',
      'РЕКЛАМА',
      'Διαφήμιση',
      'إعلان',
      'تبلیغات',
    ],
    ...['פרסומת', 'विज्ञापन', '广告', '廣告', '広告', '광고', 'Quảng cáo', 'Iklan', 'โฆษณา', 'Hirdetés'],
  ])('%s', (line) => {
    expect(findBoilerplate(line)).toBe('an advertisement marker of the page');
  });
});

describe('a pointer to another article is boilerplate', () => {
  it.each([
    ...[
      'Read more',
      'READ MORE »',
      'Read also: The bridge',
      'Also read | The bridge',
      'Read more: How the bridge was built?',
    ],
    ...[
      'Related articles',
      'Continue reading',
      'Lesen Sie auch: Die Brücke',
      'Mehr zum Thema',
      'À lire aussi : Le pont',
      'Lire la suite',
    ],
    ...[
      'Lea también: El puente',
      'Leia também: A ponte',
      'Leggi anche: Il ponte',
      'Lees ook: De brug',
      'Läs också: Bron',
    ],
    ...[
      'Czytaj także: Most',
      'Читайте также: Мост',
      'اقرأ أيضا: الجسر',
      'קראו גם: הגשר',
      '延伸阅读:大桥',
      '関連記事',
      'Baca juga: Jembatan',
    ],
  ])('%s', (line) => {
    expect(findBoilerplate(line)).toBe('a pointer to another article');
  });
});

describe('a share bar is boilerplate', () => {
  it.each([
    ...[
      'Share',
      'Share on Facebook',
      'Facebook Twitter WhatsApp',
      'Share | Tweet | Email',
      'Share this article via e-mail',
    ],
    ...['Teilen auf Facebook', 'Partager sur Twitter', 'Поделиться в Telegram', '分享 Weibo WeChat'],
  ])('%s', (line) => {
    expect(findBoilerplate(line)).toBe('the page’s links for sharing');
  });
});

describe('a cookie notice is boilerplate', () => {
  it.each([
    ...['We use cookies to improve your experience.', 'This website uses cookies. By continuing you accept them.'],
    ...[
      'By clicking “Accept all cookies”, you agree to the storing of cookies.',
      'Accept all cookies',
      'Cookie settings',
    ],
    ...[
      'Wir verwenden Cookies, um unsere Seite zu verbessern.',
      'Nous utilisons des cookies.',
      'Utilizamos cookies propias.',
    ],
    ...[
      'Questo sito utilizza i cookie.',
      'Deze website gebruikt cookies.',
      'Używamy plików cookie.',
      'Мы используем файлы cookie.',
    ],
  ])('%s', (line) => {
    expect(findBoilerplate(line)).toBe('the page’s cookie notice');
  });
});

describe('a line that only looks like boilerplate is text', () => {
  it.each([
    ...[
      'Advertisement revenue fell by a third.',
      'The advertisement ran for a week.',
      'Advertising?',
      'Ad hoc talks',
      'An ad',
    ],
    ...[
      'Anzeige erstatten',
      'La publicité coûte cher.',
      'Реклама подорожала.',
      '广告收入下降。',
      'Advertisement for a War',
    ],
    ...[
      'Read more books, she told them.',
      'Related, in a way, to the war.',
      'Read more than once: it was true.',
      'Related deaths rose.',
    ],
    ...['He said: read more.', 'Read more.', 'See also the treaty of 1994.', 'Mehr dazu sagte er nicht.'],
    ...[
      'Share prices fell.',
      'Facebook',
      'Share and share alike',
      'Email him.',
      'Twitter said it would appeal.',
      'X',
      'Print',
    ],
    ...[
      '“We use cookies,” the firm said.',
      'The firm said it uses cookies.',
      'Cookies for Breakfast',
      'We use what we have.',
    ],
    ...[
      'We use cookies,” she said.',
      'This website uses no tracking.',
      `We use cookies ${'and much else '.repeat(60)}`,
    ],
  ])('%s', (line) => {
    expect(findBoilerplate(line)).toBeUndefined();
  });
});
