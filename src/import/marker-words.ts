// Words by which pages mark what is not article text, in the spellings met on news sites. Case, accents and the
// punctuation around them do not matter: see `foldMarker`. A row a language.

/** A line that is only one of these marks the place of an advertisement. */
export const advertisementMarkers = [
  ...['advertisement', 'advertisment', 'advertisements', 'advertising', 'advert', 'ad', 'ads', 'sponsored'],
  ...['sponsored content', 'paid content', 'skip advertisement', 'advertisement scroll to continue'],
  ...['advertisement scroll to continue reading', 'scroll to continue', 'story continues below advertisement'],
  ...['story continues below this ad', 'article continues below this ad', 'article continues after this advertisement'],
  ...['Anzeige', 'Werbung', 'Reklame'],
  ...['Publicité', 'La suite après cette publicité'],
  ...['Publicidad', 'Anuncio'],
  ...['Pubblicità', 'Publicidade', 'Anúncio', 'Publicitate', 'Reclamă'],
  ...['Advertentie', 'Annons', 'Annonse', 'Annonce', 'Mainos', 'Auglýsing'],
  ...['Reklama', 'Reklam', 'Reklāma', 'Hirdetés', 'Oglas'],
  ...['Реклама', 'Оглас', 'Διαφήμιση'],
  ...['إعلان', 'إعلانات', 'تبلیغات', 'اشتہار', 'פרסומת'],
  ...['विज्ञापन', 'โฆษณา', 'Quảng cáo', 'Iklan'],
  ...['广告', '廣告', '広告', '광고'],
];

/** A line that is only one of these, or one of these with a colon or an arrow and a headline, points to another article. */
export const pointerMarkers = [
  ...['read more', 'read also', 'also read', 'read next', 'continue reading', 'related', 'related article'],
  ...['related articles', 'related stories', 'related story', 'related content', 'you may also like'],
  ...['more on this story'],
  ...['Lesen Sie auch', 'Lesen Sie mehr', 'Lesen Sie hier', 'Weiterlesen', 'Mehr zum Thema', 'Mehr dazu'],
  ...['Lire aussi', 'À lire aussi', 'Lire la suite', 'À lire également', 'Voir aussi'],
  ...['Lea también', 'Lee también', 'Leer más', 'Lea más', 'Le puede interesar', 'Seguir leyendo'],
  ...['Leggi anche', 'Leggi tutto', 'Leggi di più', 'Leia também', 'Leia mais', 'Saiba mais'],
  ...['Citește și', 'Citește mai mult', 'Lees ook', 'Lees meer', 'Lees verder'],
  ...['Läs också', 'Läs även', 'Läs mer', 'Læs også', 'Læs mere', 'Les også', 'Les mer', 'Lue myös', 'Lue lisää'],
  ...['Czytaj także', 'Czytaj też', 'Czytaj więcej', 'Zobacz także', 'Čtěte také', 'Přečtěte si také'],
  ...['Ayrıca okuyun', 'Devamını oku', 'Bővebben', 'Baca juga', 'Xem thêm', 'Đọc thêm'],
  ...['Читайте также', 'Читать далее', 'Читайте також', 'Διαβάστε επίσης', 'Διαβάστε περισσότερα'],
  ...['اقرأ أيضا', 'اقرأ المزيد', 'بیشتر بخوانید', 'קראו גם', 'קרא עוד', 'यह भी पढ़ें'],
  ...['阅读更多', '延伸阅读', '相关阅读', '閱讀更多', '延伸閱讀', '続きを読む', '関連記事', '관련기사'],
];

/** Words that ask the reader to pass the page on. */
export const shareVerbs = [
  ...['share', 'tweet', 'teilen', 'partager', 'compartir', 'condividi', 'compartilhar', 'delen', 'dela', 'del'],
  ...['udostępnij', 'paylaş', 'поделиться', 'поширити', 'مشاركة', 'שתפו', 'bagikan', '分享', '共有', 'シェア', '공유'],
];

/** Services and channels that a share bar names. */
export const shareServices = [
  ...['facebook', 'twitter', 'x', 'whatsapp', 'telegram', 'linkedin', 'reddit', 'pinterest', 'messenger', 'bluesky'],
  ...['mastodon', 'threads', 'flipboard', 'vk', 'viber', 'weibo', 'wechat', 'email', 'e-mail', 'mail', 'instagram'],
];

/** Words that may stand between them. */
export const shareFillers = [
  ...['this', 'article', 'story', 'page', 'on', 'via', 'by', 'to', 'with', 'copy', 'link', 'print', 'save', 'post'],
  ...['auf', 'sur', 'en', 'su', 'op', 'på', 'no', 'em', 'в', 'на'],
];

/** How a cookie notice begins; a line is one only if it also names cookies. Short ones are a button's whole words. */
export const cookieOpenings = [
  ...['we use', 'we and our partners', 'this site uses', 'this website uses', 'our site uses', 'our website uses'],
  ...['by continuing to use', 'by continuing to browse', 'by using this site', 'by using this website', 'by clicking'],
  ...['cookies help us', 'your choices regarding cookies'],
  ...['Wir verwenden', 'Wir nutzen', 'Wir setzen Cookies', 'Diese Website', 'Diese Webseite', 'Diese Seite'],
  ...['Nous utilisons', 'Ce site utilise', 'En poursuivant votre navigation', 'Utilizamos', 'Usamos'],
  ...['Este sitio utiliza', 'Este sitio usa', 'Este sitio web', 'Este site utiliza', 'Este site usa'],
  ...['Utilizziamo', 'Usiamo', 'Questo sito', 'Wij gebruiken', 'We gebruiken', 'Deze website', 'Deze site'],
  ...['Używamy', 'Ta strona', 'Vi använder', 'Vi bruker', 'Vi bruger', 'Bu site', 'Bu web sitesi'],
  ...['Мы используем', 'Этот сайт использует', 'Ми використовуємо', 'نستخدم', 'يستخدم هذا الموقع'],
];

/** The buttons of a cookie notice. */
export const cookieButtons = [
  ...['accept cookies', 'accept all cookies', 'reject all cookies', 'manage cookies', 'cookie settings'],
  ...['cookie policy', 'cookie preferences', 'cookie notice', 'allow cookies', 'allow all cookies'],
  ...['Alle Cookies akzeptieren', 'Cookie-Einstellungen', 'Accepter les cookies', 'Aceptar cookies'],
  ...['Accetta i cookie'],
];
