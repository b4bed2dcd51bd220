import {capitals, letters} from './letters.js';

/**
Who made a picture, or where and by whom a report was filed: shown as a caption, never hidden.
*/
const credits = [
	/^[([](?:photos?|images?|pictures?|foto|bild) (?:by|courtesy of|von|de|di)\s.{1,80}[)\]]$/u,
	/^[([（](?:images?|photos?|pictures?|pic|illustration|credits?|source|foto|bild|grafik|quelle|crédits?|crédit photo|fuente|imagen|immagine|фото|图片?|圖片?|攝影|写真|撮影|画像|사진)(?: (?:credits?|by|courtesy(?: of)?|source))?\s*[:：].{1,120}[)\]）]$/u,
	/^(?:images?|photos?|photographs?|photographer|pictures?|illustration|graphics?|cartoon|foto|fotos|fotografie|fotograf(?:in)?|bild|bildquelle|bildnachweis|grafik|crédits?(?: photo)?|photographie|imagen|fotografía|ilustración|immagine|фото(?:граф(?:ия)?)?|изображение|иллюстрация|图片?|图源|图片来源|摄影|攝影|圖片?(?:來源|提供)?|写真提供|撮影|zdjęci[ae]|beeld|fot|kuva|bilde|写真|画像|사진|صورة|الصورة|تصوير)(?: (?:credits?|by|courtesy(?: of)?|source))?\s*[:：]\s*\S.{0,100}$/u,
];

/**
What sites set before the words under a picture.
*/
const labelled =
	/^(?:(?:image|photo|picture) caption|bildunterschrift|bildtext|légende|pie de foto|didascalia|подпись к фото)\s?[,:：]\s?\S.{2,200}$/;

/**
Who else reported: below an agency's text.
*/
const reporting =
	/^(?:additional |further )?(?:reporting|editing|writing|compiled|translated|bearbeitung|redaktion|avec|con información) (?:by|de|von) \S.{2,200}$/;

/**
A caption that ends with who made the picture.
*/
const captionSign =
	/[)\]）]$|©|(?:photo|image|foto|bild|fot|imagen|immagine|фото|写真|crédits?)(?: credit| courtesy)?\s?[:：/]/;
const caption =
	/^[^()[\]（）]{3,240}[([（](?:images?|photos?|pictures?|illustration|foto|fotos|bild|grafik|crédits?|crédit photo|photo de|imagen|immagine|фото|图片?|圖片?|写真|撮影)(?: (?:credits?|by|courtesy(?: of)?))?\s*[:：][^()[\]（）]{1,80}[)\]）]$/;
/**
The same without brackets, behind a stop, a dash or a bar.
*/
const openCaption =
	/^.{10,240}(?:[!.?…]|\s[|–—-])\s(?:(?:photos?|images?|pictures?|fotos?|bild(?:er)?|fot|imagen|immagine|crédits?(?: photo)?|фото)(?: (?:credits?|courtesy))?\s?[:/]|©)\s?[^\s!.:?](?:[^!:?]{0,58}[^\s!:?])?$/;

const name = String.raw`[${capitals}][${letters}\d.&'’-]*`;
const anyOf = (...names: readonly string[]) => `(?:${names.join('|')})`;

/**
Who sells pictures: their name alone is a credit.
*/
const pictureAgencies = anyOf(
	'Getty(?: Images)?(?: Plus)?',
	String.raw`Shutterstock(?:\.com)?`,
	String.raw`iStock(?:[Pp]hoto)?(?:\.com)?`,
	'Alamy(?: Stock Photo)?',
	'AP Photo',
	'Adobe Stock',
	'Depositphotos',
	'Dreamstime',
	'[Ii]mago(?: [Ii]mages)?',
	'[Pp]icture [Aa]lliance',
	'Unsplash',
	'Pexels',
	'Pixabay',
);
/**
Who files reports as well: a credit where a mark stands before the name.
*/
const agencies = anyOf(
	pictureAgencies,
	'AFP|AP|dpa|DPA|sda|SDA|APA|apa|ATS|ats|PTI|AAP|ANP|UPI|PAP|EPA(?:-EFE)?|EFE|ANSA|TASS|ТАСС|РИА Новости|ddp|epd|KNA|NASA',
	'Интерфакс|Interfax|Reuters|REUTERS|Keystone|KEYSTONE|Xinhua|新华社|Bloomberg',
);

/**
The same in other forms: a word by itself, a source behind its word, an agency in small letters.
*/
const otherCredits = [
	/^[([]?(?:file|handout|stock|undated) (?:image|photo|picture)[)\]]?$/u,
	/^(?:источник|来源|出典|출처|źródło|bron|källa|kilde|lähde|kaynak|المصدر)\s*[:：]\s*[^\s!.?。][^!?。]{0,60}$/u,
	/^(?:사진|图|图片)\s?[/=]\s?\S.{0,40}$/u,
	/^(?:©\s?|(?:fonte|fuente|quelle|source):\s?)(?:afp|ansa|ap|dapd|ddp|dpa|efe|epd|kna)(?:[\s,/]+(?:afp|ansa|ap|ddp|dpa|efe|epd|kna))*$/u,
];

/**
The same where the case tells, each with a sign without which it need not be compiled.
*/
const courtesySign = /courtesy|source |fot\. /;
const courtesy = new RegExp(
	String.raw`^(?:[Cc]ourtesy(?: of)?:? (?:the )?|SOURCE |[Ff]ot\. )(?:${name}(?:[\s,/|]+|$)){1,6}$`,
);

const foto = new RegExp(
	String.raw`^Foto(?:graf[ií]a)? (?:de|di|por) (?:${name}(?:\s+|$)){2,3}$`,
);

const agencyPhoto = new RegExp(
	String.raw`^[([]?(?:[Pp]hoto ${agencies}|${agencies} [Pp]hoto)(?:[\s,/-]+(?:${name}(?:[\s,]+)?){1,5})?[)\]]?$`,
);

const makerSign = / (?:by|courtesy of) /;
const maker = new RegExp(
	String.raw`^(?:Photo(?:graph)?s?|Images?|Pictures?|Illustrations?|Graphics?) (?:by|courtesy of) (?:the )?[${capitals}][${letters}\s.,/'’-]{1,60}$`,
);

const sourceSign = /^(?:sources?|credits?|quellen?|fuentes?|fonte):/;
const source = new RegExp(
	String.raw`^\w+: ?(?:[${capitals}][${letters}\d./&'’-]*(?:[\s,;]+(?:(?:the|of|and|for|der|des|und|de|la)\s)*|$)){1,6}$`,
);

const rightsSign = /©|\(c\)|copyright/;
const rights = new RegExp(
	String.raw`^(?:[Pp]hoto |[Ff]oto )?(?:©|\([Cc]\)|Copyright(?: ©| (?=\d{4})))\s?(?:\d{4}(?:\s?[-–]\s?\d{2,4})?,?\s)?(?:by )?(?:(?:[Pp]icture [Aa]lliance|dpa|ddp|imago)[\s,/|]+){0,2}(?:${name}(?:[\s,/|]+|$)){1,6}$`,
);

const owner = new RegExp(
	String.raw`^©\s?[${capitals}][^\s!:;?]*(?:\s[^\s!:;?]+){0,7}$`,
);

const sellerSign = new RegExp(pictureAgencies.toLowerCase());
const seller = new RegExp(
	String.raw`^(?:${pictureAgencies}|(?:${name} ){0,4}${name}(?:, ${pictureAgencies}|(?: ?[/|] ?| via | ?\()(?:${agencies}[/| ]{1,3}){0,2}${agencies}\)?))$`,
);
const sharedSign = /[|/]| via |\([^()]+\)?$/;

/**
A place in capitals, then a date, an agency or both: a dateline.
*/
const datelineSign = new RegExp(
	String.raw`^[${capitals}][\s${capitals}'./-]{2}`,
);
const agencyDateline = new RegExp(
	String.raw`^[${capitals}][\s${capitals}'\-./]{2,30}(?:,\s+(?:[${letters}]{3,9}\.?\s+\d{1,2}|\d{1,2}\.?\s+[${letters}]{3,9}\.?))?(?:\s+\(${agencies}\)(?:\s*[-–—])?|\s*[-–—]\s*${agencies}\.?|,\s+${agencies})$`,
);
const dateline = new RegExp(
	String.raw`^[${capitals}][\s${capitals}'\-./]{2,30}(?:,\s+[${capitals}][${letters}][\s${letters}]{1,30}(?:\s*[-–—])?|\s+\([A-Z][A-Za-z]{1,15}\)\s*[-–—])$`,
);

const isNamedCredit = (text: string, lower: string): boolean =>
	(courtesySign.test(lower) && courtesy.test(text)) ||
	(lower.startsWith('foto') && foto.test(text)) ||
	(lower.includes('photo') && agencyPhoto.test(text)) ||
	(makerSign.test(lower) && maker.test(text)) ||
	(sourceSign.test(lower) && source.test(text)) ||
	(rightsSign.test(lower) && (rights.test(text) || owner.test(text))) ||
	((sellerSign.test(lower) || sharedSign.test(lower)) && seller.test(text)) ||
	(datelineSign.test(text) &&
		(agencyDateline.test(text) || dateline.test(text)));

/**
Whether a line, which may be longer than a credit, is the caption of a picture or says who reported as well.
*/
export const isCaption = (text: string, lower: string): boolean =>
	!text.endsWith('.') &&
	(labelled.test(lower) ||
		reporting.test(lower) ||
		(captionSign.test(lower) &&
			(caption.test(lower) || openCaption.test(lower))));

/**
Whether a line, which is given in lower case as well, says who made a picture or filed a report.
*/
export const isCredit = (text: string, lower: string): boolean =>
	!text.endsWith('.') &&
	(credits.some(pattern => pattern.test(lower)) ||
		otherCredits.some(pattern => pattern.test(lower)) ||
		isNamedCredit(text, lower));
