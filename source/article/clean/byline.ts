import {capitals, letter, letters} from './letters.js';

const longest = 120;
/**
What stands over or under many titles: a byline, a date, a crumb of navigation, an address.
*/
const besides = [
	/^(?:home|share|advertisement|menu|search|comments?|\d+ min(?:utes?)? read)$/i,
	/^[\s\d,\-./:]+$/,
	/^(?:[Ww]ritten|[Rr]eported|[Ww]ords|[Ss]tory|[Tt]exte?|[Rr]eporting) (?:by|von|par)\s|^(?:[Tt]exte?|[Aa]utor(?:in)?|[Aa]uthors?|[Aa]uteur|[Ww]ords|[Rr]edaktion):\s/,
	/^(?:listen to|watch) this (?:article|story|video)$/i,
	/^(?:staff|wire|agency) (?:reports?|writers?|reporters?)$|^(?:©|\(c\)\s|(?:quelle|sources?|fonte|fuente|bron|источник)\s?:)/i,
	// An agency, or where a picture is from.
	/^\([^()]{1,60}\)$/,
	/^(?:[^>|»›]{0,60}\s[>|»›]\s){2}|^\S+\s[>|»›]\s|@\w|https?:\/\/|^\\/,
];
const byline = new RegExp(
	String.raw`^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|Автор:?)\s+(?:[${capitals}][${letters}.'’-]*(?:[\s,]+|$)){1,5}$`,
);
const date = new RegExp(
	String.raw`^(?:${letter}+,?\s+)?(?:\d{1,2}\.?\s+(?:de\s+)?${letter}{3,10}\.?|${letter}{3,10}\.?\s+\d{1,2}),?\s+(?:de\s+)?\d{4}\b.{0,20}$`,
);
/**
In lower case: how long the reading takes, and a date of the site's.
*/
const readingTime =
	/^(?:lesezeit|reading time|time to read|temps de lecture|tiempo de lectura|tempo di lettura|leestijd|время чтения|阅读时间)\s*[:：]?|^\d+ ?min(?:\.|ut\S+)? (?:lesezeit|de lectur[ae]|di lettura|leestijd|чтения)$/;
const dated =
	/^(?:letzte (?:änderung|aktualisierung)|stand|dernière mise à jour|última actualización|ultimo aggiornamento|обновлено|laatst bijgewerkt|published|updated|posted|last (?:updated|modified)|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|опубликовано)(?:\s|:)|^(?:发布|更新|发表)(?:时间|日期|于)?\s*[:：]/;

/**
Whether a line is what stands beside a title: a byline, a date, how long the reading takes, a crumb of navigation.
*/
export function isBeside(line: string): boolean {
	const lower = line.toLowerCase();
	const parts = line.length > longest ? [] : line.split(/\s[|·•]\s/);
	return (
		line.length <= longest &&
		((parts.length > 1 && parts.every(part => isBeside(part))) ||
			besides.some(pattern => pattern.test(line)) ||
			readingTime.test(lower) ||
			dated.test(lower) ||
			(/\d{4}/.test(line) && date.test(line)) ||
			(/^(?:by|von|par|por|di|автор)/.test(lower) && byline.test(line)))
	);
}
