/**
Words that tell a heading from a line that looks like one, in the languages that the reader is tried on most.

All lower case. They are evidence among other evidence: no word decides alone.
*/
export type WordList = Pick<ReadonlySet<string>, 'has'>;

const list = (words: string): WordList => {
	let known: ReadonlySet<string> | undefined;
	return {
		has(word) {
			known ??= new Set(words.split(/\s+/));
			return known.has(word);
		},
	};
};

/**
Words that ask, where a question begins with them.
*/
export const questionWords = list(
	`how what why when where who whom whose which is are can does do did should will would could has have
	wie was warum wann wo wer wem wen wessen welche welcher welches welchen wozu wofür woher wohin weshalb wieso womit woran worauf kann ist sind gibt hat haben darf muss soll sollte
	comment pourquoi quand où qui que quoi quel quelle quels quelles combien faut-il est-ce
	cómo qué por cuándo dónde quién quiénes cuál cuáles cuánto cuánta cuántos cuántas para
	come perché quando dove chi cosa quale quali quanto hoe wat waarom wanneer waar wie welke
	jak dlaczego kiedy gdzie kto co czy jaki jaka jakie ile
	как что почему зачем когда где кто какой какая какие каково сколько куда чем можно`,
);

/**
Words of grammar: many of them make a sentence, few a heading.
*/
export const functionWords = list(
	`a an the of to in on at by for from with as and or but if that this these those it its than then so not no
	i you he she we they me him her us them my your his our their is are was were be been being has have had do does did will would can could should may might must there here also just very more most into about over after before between under while because which who whom whose what when where how all any some each other such only own same too up out off down again
	der die das den dem des ein eine einen einem einer eines und oder aber wenn dass daß es ist sind war waren sein hat haben hatte hatten wird werden wurde wurden kann können muss müssen soll sollen ich du er sie wir ihr mich dich ihn uns euch mir dir ihm ihnen mein dein unser euer sich nicht kein keine auch nur noch schon sehr mehr als wie im am zum zur vom beim ins ans in an auf aus bei mit nach von vor zu über unter für durch gegen ohne um bis seit während weil da so hier dort dann doch man was wer diese dieser dieses diesem diesen
	le la les un une des du de et ou mais si que qui quoi ce cet cette ces il elle ils elles on nous vous je tu se est sont était étaient être a ont avait avoir pas ne plus moins très aussi avec sans pour par sur sous dans en au aux à entre vers chez comme où dont son sa ses leur leurs notre votre mon ma mes
	el los las una unos unas del y o pero si que quien cual este esta estos estas ese esa eso su sus mi tu nuestro es son era eran ser fue fueron está están estar ha han había no sí más menos muy también con sin para por sobre bajo entre en al a desde hasta como donde cuando se lo le les me te nos ya
	il lo gli i uno e ed ma se che chi questo questa quello è sono era erano essere ha hanno non più con senza per su tra fra di da del della dei delle nel nella al alla come
	het een van en op te dat die is zijn was waren niet ook met voor aan om door bij uit naar over er als maar of
	i w we z ze na do od po za o u nie że się jest są był była było były to jak ale lub oraz dla przez przy co
	и в во не на с со что как а но или по к ко у из за от о об для до это то все он она они мы вы я его её их был была было были быть есть же бы ли так при под над между`,
);

/**
Finite verbs and pronouns of telling: a line with them is more likely a sentence.
*/
export const sentenceWords = list(
	`is are was were has have had said says will would i we he she they my our his it's i'm don't can't didn't isn't
	ist sind war waren hat haben hatte wird werden wurde wurden sagte sagt ich wir er sie mein
	est sont était étaient ont avait dit je nous il elle ils
	es son era fue fueron está están ha han dijo yo nosotros
	è sono era ha hanno jest są był była jestem был была были сказал сказала я мы он она они`,
);

/**
Lines that are headings wherever they stand alone.
*/
export const headingWords = list(
	`introduction intro overview summary conclusion conclusions background methods results discussion references abstract contents faq faqs prerequisites requirements installation usage ingredients instructions method directions preparation description features specifications pros cons verdict history appendix acknowledgements acknowledgments bibliography notes notices availability pricing examples example recommendations biography education career sources resources footnotes related implications outlook timeline
	einleitung einführung überblick übersicht zusammenfassung fazit schluss hintergrund methoden ergebnisse diskussion literatur quellen inhalt inhaltsverzeichnis zutaten zubereitung anleitung beschreibung vorteile nachteile geschichte ausblick voraussetzungen beispiele beispiel anhang tipps leben werke werk ziele termine kontakt
	présentation résumé sommaire contexte méthodes résultats références ingrédients préparation avantages inconvénients histoire bibliographie annexe notes
	introducción resumen conclusión conclusiones antecedentes métodos resultados referencias ingredientes preparación ventajas desventajas historia bibliografía
	введение обзор резюме заключение выводы итоги вывод методы результаты литература источники история содержание ингредиенты приготовление
	引言 前言 简介 概述 摘要 背景 方法 结果 讨论 结论 总结 结语 参考文献 目录 附录 建议`,
);

/**
Words that open a numbered division.
*/
export const divisionWords = list(
	`step part chapter section phase tip rule reason lesson day week stage level question fact myth option method example scenario appendix
	schritt teil kapitel abschnitt tipp regel grund tag woche phase frage fakt mythos platz variante beispiel
	étape partie chapitre section conseil règle raison jour question
	paso parte capítulo sección consejo regla razón día pregunta
	шаг часть глава раздел совет правило день вопрос этап`,
);

/**
Bylines, credits, buttons, dates: the furniture of a page.
*/
export const furnitureWords = list(
	`by photo photos photograph photographer image images credit credits courtesy caption getty reuters shutterstock ap afp source via author written posted published updated edited share tweet tweets follow subscribe newsletter comment comments reply login log sign advertisement advert ad sponsored copyright reserved download pdf click read tags category categories filed topics next previous page menu search cookie cookies privacy ago am pm est pdt tel phone fax email e-mail contact isbn video watch listen print loading
	von foto fotos bild bilder bildquelle quelle autor autorin redaktion veröffentlicht aktualisiert teilen folgen abonnieren newsletter kommentar kommentare antworten anmelden anzeige werbung uhr mehr weiterlesen weiter zurück lesen seite drucken schlagwörter kategorie telefon stand dpa
	par photo crédit source auteur publié partager commentaire commentaires répondre lire suivre
	por foto fuente crédito autor publicado compartir comentarios responder leer seguir
	фото источник автор опубликовано поделиться комментарии читать подробнее
	作者 来源 图片 图 摄影 编辑 记者 分享 评论 责任编辑`,
);

export const months = list(
	`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
	januar jänner februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
	janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
	enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo
	января февраля марта апреля мая июня июля августа сентября октября ноября декабря`,
);
