import {unitOf, unitOfM, type MeaningOfM, type Unit} from './units.js';

/**
What follows the digits of a figure: its unit, and whether it may be more.
*/
export type Tail = Unit & {readonly isMore: boolean};

const shape =
	/^(?<plus>\+)?\s?(?<first>[%‰°×]?(?:(?!(?:per|pro|par|por|a|im)\s)\p{L}+)?[²³]?\.?)(?<sign>\p{Sc})?(?:\s(?!(?:per|pro|par|por|a|im)\s)(?<second>\p{L}+\.?|\p{Sc}))?(?<per>\s?\/\s?\p{L}+[²³]?|\s?(?<=^|\s)(?:per|pro|par|por|a|im)\s\p{L}+)?(?<more>\+)?$/u;

/**
Letters after a sum of money are its magnitude, whatever else they stand for.
*/
const magnitudes: Readonly<Record<string, number>> = {
	k: 1e3,
	m: 1e6,
	mm: 1e6,
	b: 1e9,
	t: 1e12,
};

/**
Reads what follows the digits of a figure; undefined where that is no unit but the rest of a sentence.

@param currency - What stands before the digits.
@param meaningOfM - Tells what a bare `m` stands for; asked for only where there is one.
*/
export function readTail(
	text: string,
	currency: string | undefined,
	meaningOfM: () => MeaningOfM,
): Tail | undefined {
	if (text === '' && currency === undefined) {
		return {measure: 'plain', scale: 1, isMore: false};
	}

	const groups = shape.exec(text)?.groups;
	if (groups === undefined) {
		return undefined;
	}

	const per = (groups.per ?? '').replaceAll(/\s/gu, '');
	const isMore = (groups.plus ?? groups.more) !== undefined;
	const first = groups.first!.replace(/\.$/u, '');
	const second = groups.second?.replace(/\.$/u, '') ?? groups.sign;
	const whole = per === '' ? undefined : unitOf(first + per);
	if (whole !== undefined && currency === undefined) {
		return {...whole, isMore};
	}

	const unit = unitOfWords(first, second, currency, meaningOfM);
	return unit === undefined
		? undefined
		: {scale: unit.scale, measure: unit.measure + per.toLowerCase(), isMore};
}

function unitOfWords(
	first: string,
	second: string | undefined,
	currency: string | undefined,
	meaningOfM: () => MeaningOfM,
): Unit | undefined {
	const code =
		currency?.replace(/\.$/u, '') ??
		[first, second].find(word => isCurrency(word));
	if (code !== undefined) {
		const word = first === code ? second : first;
		const scale =
			word === undefined || word === ''
				? 1
				: (magnitudes[word.toLowerCase()] ?? scaleOf(word));
		const isOver = second !== undefined && first !== code && second !== code;
		return isOver ? undefined : {measure: code, scale: scale ?? 1};
	}

	if (second === undefined) {
		return first === ''
			? {measure: 'plain', scale: 1}
			: first === 'm'
				? unitOfM(meaningOfM())
				: (unitOf(first) ?? {measure: first.toLowerCase(), scale: 1});
	}

	// `3 million people`, and `5 business days`.
	const scale = scaleOf(first);
	const time = unitOf(second);
	return scale === undefined
		? time?.measure === 'seconds' && !/^[%‰°×]/u.test(first)
			? time
			: undefined
		: {measure: second.toLowerCase(), scale};
}

/** What a word for a magnitude is worth; undefined for another. */
function scaleOf(word: string): number | undefined {
	const unit = unitOf(word);
	return unit?.measure === 'plain' ? unit.scale : undefined;
}

function isCurrency(word: string | undefined): boolean {
	return word !== undefined && /^(?:\p{Sc}|[A-Z]{3})$/u.test(word);
}
