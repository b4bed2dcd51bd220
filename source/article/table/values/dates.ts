import {isForeignMonth, monthOf} from './month-names.js';
import {qualified} from './qualifier.js';

/**
A day, a month, a quarter, a year or a time of day.
*/
export type DateValue = {
	readonly kind: 'date';
	/**
	Days since 1 January 1970; a month or a year counts as its first day; with the time of day as a fraction.
	*/
	readonly value: number;
	/**
	What was written: deltas are told in it.
	*/
	readonly unit: 'days' | 'months' | 'years' | 'minutes';
};

/**
A month by itself is not parted from its year by a point: that is a number.
*/
const iso =
	/^(?<year>\d{4})(?:[-/]|\.(?=\d{1,2}[-./]))(?<month>\d{1,2})(?:[-./](?<day>\d{1,2})\.?(?:[ T](?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}(?:\.\d+)?))?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?$/u;
const week = /^(?<year>\d{4})-?W(?<week>\d{2})$/u;
const figures =
	/^(?<first>\d{1,2})(?<mark>[-./])\s?(?<second>\d{1,2})\k<mark>\s?(?<year>\d{4}|\d{2})$/u;
const dayFirst =
	/^(?<day>\d{1,2})(?:st|nd|rd|th|er|[.º°])?[ -](?:de |of )?(?<name>\p{L}{3,12})\.?,?[ -](?:de )?(?<year>\d{4}|['’]?\d{2})(?: г\.?)?$/iu;
const monthFirst =
	/^(?<name>\p{L}{3,12})\.?(?:[ -](?<day>\d{1,2})(?:st|nd|rd|th)?,?)?(?: de | |-)(?<year>\d{4}|['’]\d{2}|(?<=-)\d{2})(?: г\.?)?$/iu;
const eastern =
	/^(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월](?:\s?(?<day>\d{1,2})\s?[日일])?$/u;
const part =
	/^(?:(?<before>[qth][1-4]|[1-4]\. (?:quartal|halbjahr)|[1-4]q)[ /-]?(?<year>\d{4}|['’]?\d{2})|(?<yearFirst>\d{4})[ /-]?(?<after>[qth][1-4]))$/iu;
const lone =
	/^(?:(?<fiscal>fy|cy)[ -]?)?(?<year>(?:1[5-9]|20|21)\d{2})(?:\s?[/–-]\s?\d{2,4})?$/iu;
const clock =
	/^(?<hour>\d{1,3}):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d(?:\.\d+)?))?\s?(?<half>[ap]\.?m\.?)?(?: (?:uhr|h|hrs|utc|gmt))?$/iu;
const hourOnly = /^(?<hour>1[0-2]|[1-9])\s?(?<half>[ap]\.?m\.?)$/iu;
const weekday =
	/^(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mo|di|mi|do|fr|sa|so)(?:s|nes|rs|ur|urs)?(?:day)?[.,]{0,2} (?:den |the |le |el )?/iu;

type Custom = {
	readonly isDayFirst: boolean;
	/**
	Whether a bare figure like 2024 is a year, as it is among dates.
	*/
	readonly hasYears: () => boolean;
};

export type DateReader = {
	/**
	Gives undefined for what is no date.
	*/
	readonly read: (text: string) => DateValue | undefined;
	/**
	Whether a bare figure like 2024 is read as a year.
	*/
	readonly hasYears: () => boolean;
};

/**
Makes a reader for the dates of one column: `3/4/2024` is read as the others allow, the month first where all do.

@param isDayFirst - Where the column leaves that open: whether the rest of the table is written as where days come first.
*/
export function dateReader(
	texts: readonly string[],
	isDayFirst = (): boolean => false,
): DateReader {
	let areDates: boolean | undefined;
	const custom: Custom = {
		isDayFirst: isDayFirstIn(texts) ?? isDayFirst(),
		hasYears() {
			areDates ??= haveDates(texts);
			return areDates;
		},
	};
	return {
		read: text => (/\d/u.test(text) ? readDate(text, custom) : undefined),
		hasYears: custom.hasYears,
	};
}

/**
Whether days come first, as the dates of a column tell; undefined where they do not, or say both.
*/
function isDayFirstIn(texts: readonly string[]): boolean | undefined {
	let isOpen = false;
	let isForeign = false;
	for (const text of texts) {
		const groups = figures.exec(text.trim())?.groups;
		if (groups === undefined) {
			isForeign ||= isForeignMonth(dayFirst.exec(text)?.groups?.name ?? '');
			continue;
		}

		if (groups.mark === '.' || Number(groups.first) > 12) {
			return true;
		}

		if (Number(groups.second) > 12) {
			return false;
		}

		isOpen = true;
	}

	return isOpen && !isForeign ? undefined : isForeign;
}

function haveDates(texts: readonly string[]): boolean {
	const custom = {isDayFirst: false, hasYears: () => false};
	return texts.some(text => {
		const read = /\d/u.test(text) ? readDate(text.trim(), custom) : undefined;
		return read !== undefined && read.unit !== 'minutes';
	});
}

function readDate(text: string, custom: Custom): DateValue | undefined {
	const found = readBare(text, custom);
	if (found !== undefined || !/\s/u.test(text)) {
		return found;
	}

	// `Tuesday, 3 March 2024`, `by 3 March`.
	const rest = qualified(text)?.rest ?? text.replace(weekday, '');
	return rest === text ? undefined : readBare(rest, custom);
}

function readBare(text: string, custom: Custom): DateValue | undefined {
	return (
		readIso(text) ??
		readFigures(text, custom.isDayFirst) ??
		readNamed(text) ??
		readPart(text) ??
		readYear(text, custom) ??
		readClock(text)
	);
}

function readIso(text: string): DateValue | undefined {
	const days = (iso.exec(text) ?? eastern.exec(text))?.groups;
	if (days !== undefined) {
		const minutes =
			minutesOf(days.hour, days.minute, days.second) - zoneOf(days.zone);
		const unit = days.day === undefined ? 'months' : 'days';
		const found = date(days.year!, Number(days.month), days.day, unit);
		return found && {...found, value: found.value + minutes / 1440};
	}

	const weeks = week.exec(text)?.groups;
	if (weeks === undefined) {
		return undefined;
	}

	// The first week is the one with 4 January in it; weeks begin on Mondays (ISO 8601).
	const fourth = Date.UTC(Number(weeks.year), 0, 4) / 86_400_000;
	const monday = fourth - ((fourth + 3) % 7);
	const value = monday + (Number(weeks.week) - 1) * 7;
	return {kind: 'date', value, unit: 'days'};
}

/** Minutes east of Greenwich. */
function zoneOf(zone: string | undefined): number {
	const parts = /^(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})?$/u.exec(
		zone ?? '',
	)?.groups;
	return parts === undefined
		? 0
		: (parts.sign === '-' ? -1 : 1) * minutesOf(parts.hours, parts.minutes);
}

function minutesOf(
	hours = '0',
	minutes: string | undefined = '0',
	seconds: string | undefined = '0',
): number {
	return Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
}

/** In the column's order; in the other one what has no sense in that. */
function readFigures(text: string, isDayFirst: boolean): DateValue | undefined {
	const groups = figures.exec(text)?.groups;
	if (groups === undefined) {
		return undefined;
	}

	const {first, second, year} = groups;
	const readDayFirst = () => date(year!, Number(second), first, 'days');
	const readMonthFirst = () => date(year!, Number(first), second, 'days');
	return isDayFirst
		? (readDayFirst() ?? readMonthFirst())
		: (readMonthFirst() ?? readDayFirst());
}

function readNamed(text: string): DateValue | undefined {
	const named = (dayFirst.exec(text) ?? monthFirst.exec(text))?.groups;
	const month = named && monthOf(named.name!);
	return month === undefined
		? undefined
		: date(
				named!.year!,
				month,
				named!.day,
				named!.day === undefined ? 'months' : 'days',
			);
}

/** A quarter or a half of a year. */
function readPart(text: string): DateValue | undefined {
	const groups = part.exec(text)?.groups;
	if (groups === undefined) {
		return undefined;
	}

	const name = (groups.before ?? groups.after)!;
	const number = Number(/\d/u.exec(name)![0]);
	const months = /h/iu.test(name) ? 6 : 3;
	return date(
		(groups.year ?? groups.yearFirst)!,
		(number - 1) * months + 1,
		undefined,
		'months',
	);
}

function readYear(text: string, {hasYears}: Custom): DateValue | undefined {
	const groups = lone.exec(text)?.groups;
	return groups !== undefined && (groups.fiscal !== undefined || hasYears())
		? date(groups.year!, 1, undefined, 'years')
		: undefined;
}

function readClock(text: string): DateValue | undefined {
	const groups = (clock.exec(text) ?? hourOnly.exec(text))?.groups;
	if (groups === undefined) {
		return undefined;
	}

	const {hour, half, minute, second} = groups;
	const hours =
		half === undefined
			? Number(hour)
			: (Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0);
	const value = minutesOf(String(hours), minute, second) / 1440;
	return {kind: 'date', value, unit: 'minutes'};
}

/** Two figures of a year are of this century up to 2069, as most programs have it. */
function yearOf(text: string): number {
	const digits = text.replace(/^['’]/u, '');
	const year = Number(digits);
	return digits.length === 4 ? year : year + (year < 70 ? 2000 : 1900);
}

function date(
	year: string,
	month: number,
	day: string | undefined,
	unit: DateValue['unit'],
): DateValue | undefined {
	const number = Number(day ?? 1);
	const time = Date.UTC(yearOf(year), month - 1, number);
	const back = new Date(time);
	const isReal =
		back.getUTCMonth() === month - 1 && back.getUTCDate() === number;
	return isReal ? {kind: 'date', value: time / 86_400_000, unit} : undefined;
}
