/**
A day, a month, a quarter or a time of day.
*/
export type DateValue = {
	readonly kind: 'date';
	/**
	Days since 1 January 1970; a month counts as its first day; with the time of day as a fraction.
	*/
	readonly value: number;
	/**
	What was written: deltas are told in it.
	*/
	readonly unit: 'days' | 'months' | 'minutes';
};

/** What each month is called, and its usual short forms. */
const monthNames = [
	'jan january januar janvier enero января январь',
	'feb february februar février febrero февраля февраль',
	'mar march märz mars marzo марта март',
	'apr april avril abril апреля апрель',
	'may mai mayo мая май',
	'jun june juni juin junio июня июнь',
	'jul july juli juillet julio июля июль',
	'aug august août agosto августа август',
	'sep sept september septembre septiembre сентября сентябрь',
	'oct october oktober octobre octubre октября октябрь',
	'nov november novembre noviembre ноября ноябрь',
	'dec december dezember décembre diciembre декабря декабрь',
];

let months: Map<string, number> | undefined;

function monthOf(name: string): number | undefined {
	months ??= new Map(
		monthNames.flatMap((names, index) =>
			names.split(' ').map(each => [each, index + 1] as const),
		),
	);
	return months.get(name.toLowerCase());
}

/**
A month by itself is not parted from its year by a point: that is a number.
*/
const iso =
	/^(?<year>\d{4})(?:[-/]|\.(?=\d{1,2}[-./]))(?<month>\d{1,2})(?:[-./](?<day>\d{1,2})(?:[ T](?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?$/u;
const figures =
	/^(?<first>\d{1,2})(?<mark>[-./])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})$/u;
const dayFirst =
	/^(?<day>\d{1,2})(?:st|nd|rd|th|\.)? (?:de |of )?(?<name>\p{Letter}{3,10})\.?,? (?:de )?(?<year>\d{4})$/iu;
const monthFirst =
	/^(?<name>\p{Letter}{3,10})\.?(?: (?<day>\d{1,2})(?:st|nd|rd|th)?,?)? (?<year>\d{4})$/iu;
const quarter =
	/^(?:q(?<before>[1-4]) (?<year>\d{4})|(?<yearFirst>\d{4})[ -]?q(?<after>[1-4]))$/iu;
const clock = /^(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d)?$/u;

/**
Makes a reader for the dates of one column: `3/4/2024` is read as the others allow, the month first where all do.
*/
export function dateReader(
	texts: readonly string[],
): (text: string) => DateValue | undefined {
	let isDayFirst = false;
	for (const text of texts) {
		const groups = figures.exec(text.trim())?.groups;
		isDayFirst ||=
			groups !== undefined &&
			(groups.mark === '.' || Number(groups.first) > 12);
	}

	return text => (/\d/u.test(text) ? readDate(text, isDayFirst) : undefined);
}

function readDate(text: string, isDayFirst: boolean): DateValue | undefined {
	const written = iso.exec(text)?.groups;
	if (written !== undefined) {
		const minutes =
			Number(written.hour ?? 0) * 60 + Number(written.minute ?? 0);
		const unit = written.day === undefined ? 'months' : 'days';
		return date(
			written.year,
			Number(written.month),
			written.day,
			unit,
			minutes / 1440,
		);
	}

	const short = figures.exec(text)?.groups;
	if (short !== undefined) {
		const [day, month] = isDayFirst
			? [short.first, short.second]
			: [short.second, short.first];
		const year = short.year!.length === 2 ? `20${short.year}` : short.year;
		return date(year, Number(month), day, 'days');
	}

	const named = (dayFirst.exec(text) ?? monthFirst.exec(text))?.groups;
	if (named !== undefined) {
		const month = monthOf(named.name!);
		const unit = named.day === undefined ? 'months' : 'days';
		return month === undefined
			? undefined
			: date(named.year, month, named.day, unit);
	}

	return readQuarterOrTime(text);
}

function readQuarterOrTime(text: string): DateValue | undefined {
	const part = quarter.exec(text)?.groups;
	if (part !== undefined) {
		const number = Number(part.before ?? part.after);
		return date(
			part.year ?? part.yearFirst,
			number * 3 - 2,
			undefined,
			'months',
		);
	}

	const time = clock.exec(text)?.groups;
	return time === undefined
		? undefined
		: {
				kind: 'date',
				value: (Number(time.hour) * 60 + Number(time.minute)) / 1440,
				unit: 'minutes',
			};
}

function date(
	year: string | undefined,
	month: number,
	day: string | undefined,
	unit: DateValue['unit'],
	fraction = 0,
): DateValue | undefined {
	const number = Number(day ?? 1);
	const time = Date.UTC(Number(year), month - 1, number);
	const back = new Date(time);
	const isReal =
		back.getUTCMonth() === month - 1 && back.getUTCDate() === number;
	return isReal
		? {kind: 'date', value: time / 86_400_000 + fraction, unit}
		: undefined;
}
