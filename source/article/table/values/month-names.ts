/** What each month is called, and its usual short forms. */
const names = [
	'jan january januar janvier janv enero ene gennaio gen janeiro januari janúar январь января янв styczeń stycznia leden ledna',
	'feb february februar février févr fevrier febrero febbraio fevereiro fev februari февраль февраля фев luty lutego únor února',
	'mar march märz mrz mars marzo março maart mrt март марта мар marzec marca březen března',
	'apr april avril avr abril abr aprile апрель апреля апр kwiecień kwietnia duben dubna',
	'may mai mayo maggio mag maio mei maj май мая maja květen května',
	'jun june juni juin junio giugno giu junho июнь июня июн czerwiec czerwca červen června',
	'jul july juli juillet juil julio luglio lug julho июль июля июл lipiec lipca červenec července',
	'aug august août aout agosto ago augustus augusti август августа авг sierpień sierpnia srpen srpna',
	'sep sept september septembre septiembre settembre set setembro сентябрь сентября сен сент wrzesień września září',
	'oct october oktober okt octobre octubre ottobre ott outubro out октябрь октября окт październik października říjen října',
	'nov november novembre noviembre novembro ноябрь ноября ноя нояб listopad listopada listopadu',
	'dec december dezember dez décembre déc decembre diciembre dic dicembre dezembro декабрь декабря дек grudzień grudnia prosinec prosince',
];

let months: Map<string, number> | undefined;

/**
The number of a month from 1, by its name in one of a dozen languages, case aside; undefined for another word.
*/
export function monthOf(name: string): number | undefined {
	months ??= new Map(
		names.flatMap((each, index) =>
			each.split(' ').map(word => [word, index + 1] as const),
		),
	);
	return months.get(name.toLowerCase());
}

const english =
	/^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|t?ember|ober)?$/iu;

/**
Whether a word is the name of a month, and in another language than English: where those are written the day comes first.
*/
export function isForeignMonth(name: string): boolean {
	return monthOf(name) !== undefined && !english.test(name);
}
