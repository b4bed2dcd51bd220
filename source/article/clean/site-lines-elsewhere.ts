/**
What sites say on each of their pages, in languages beyond those of `site-lines.ts`: Polish, Swedish, Danish and Norwegian,
Finnish, Turkish, Japanese, Korean, Arabic, Hindi. Only what is said most. Parts of whole lines, in lower case.
*/
/**
Words that lead to another article.
*/
export const leadsElsewhere: readonly string[] = [
	String.raw`czytaj (?:także|też|również|więcej|dalej)|zobacz (?:też|także|również)(?=\s*[:：])|przeczytaj (?:także|też|również)`,
	String.raw`läs (?:också|även|mer|vidare)|les (?:også|mer|videre)|læs (?:også|mere|videre)|se også(?=\s*[:：])`,
	String.raw`lue (?:myös|lisää)|katso myös(?=\s*[:：])`,
	'ayrıca okuyun|bunu da oku(?:yun)?|devamını oku(?:yun)?|i̇lgili haber(?:ler)?',
	'関連(?:記事|リンク|ニュース)|あわせて読みたい|続きを読む|もっと読む',
	String.raw`관련\s?(?:기사|뉴스|글)|더\s?(?:보기|읽기)|이어\s?보기`,
	'اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|مواضيع ذات صلة|أخبار ذات صلة',
	'यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|आगे पढ़ें',
];

export const advertisementsElsewhere: readonly string[] = [
	'reklama|ogłoszenie|artykuł sponsorowany|reklam|annons|annonse|annonce|annoncørbetalt indhold|mainos|kaupallinen yhteistyö',
	'広告|スポンサードリンク|광고|إعلان|إعلانات|विज्ञापन|advertentie',
];

export const subscriptionsElsewhere: readonly string[] = [
	'zapisz się (?:do|na) (?:nasz(?:ego)? )?newslettera?|zaprenumeruj',
	'prenumerera(?: på (?:vårt )?nyhetsbrev)?|anmäl dig till (?:vårt )?nyhetsbrev(?:et)?|meld deg på (?:vårt )?nyhetsbrev(?:et)?|tilmeld (?:dig )?(?:vores )?nyhedsbrev(?:et)?|tilaa (?:uutiskirje(?:emme)?)',
	'bültenimize (?:abone|kayıt) ol(?:un)?|abone ol(?:un)?',
	String.raw`(?:メルマガ|メールマガジン|ニュースレター)(?:に|の)?(?:登録|購読)(?:する)?|(?:뉴스레터\s?)?구독(?:하기|신청)?|اشترك (?:الآن|في (?:النشرة|نشرتنا|القناة)[^.]*)|हमारे न्यूज़लेटर की सदस्यता लें`,
];

export const networksElsewhere =
	'line|フェイスブック|ツイッター|페이스북|트위터|카카오톡|فيسبوك|تويتر|واتساب';

/**
What stands before the names of networks, and behind them.
*/
export const beforeNetworksElsewhere: readonly string[] = [
	'(?:udostępnij|obserwuj nas) (?:na|przez)',
	'(?:dela|del) (?:på|via)|(?:följ oss|følg os+) på',
	'شارك على',
];
export const behindNetworksElsewhere: readonly string[] = [
	"['’]?[td][ae] paylaş",
	String.raw`でシェア(?:する)?|(?:에|로)?\s?공유(?:하기)?`,
];

export const buttonsElsewhere: readonly string[] = [
	'udostępnij|obserwuj nas|wydrukuj|skopiuj link',
	String.raw`dela artikeln?|del (?:artikel|saken|artikkelen)|följ oss|følg os+|jaa (?:artikkeli|facebookissa|twitterissä|whatsappissa)|seuraa meitä(?: \S{3,20}ssa)?`,
	'paylaş|takip edin|bizi takip edin',
	'シェア(?:する)?|ツイート(?:する)?|리트윗|공유(?:하기)?|شارك(?: المقال)?|शेयर करें|साझा करें',
];

export const commentsElsewhere: readonly string[] = [
	String.raw`skomentuj|dodaj komentarz|komentarze ?[(:] ?\d+\)?|\d+ komentarz(?:e|y)?|lämna en kommentar|skriv en kommentar|\d+ kommentarer?|kommentarer ?[(:] ?\d+\)?|kommentoi|\d+ kommenttia?|reageer|\d+ reacties?`,
	String.raw`yorum yap(?:ın)?|コメント(?:する|を書く)|댓글(?:\s?\d+|\s?(?:쓰기|달기))|أضف تعليقا?|اترك تعليقا?|टिप्पणी करें`,
];
