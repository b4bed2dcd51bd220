import {addContributions} from './card.js';
import {type Judge, type SecondName} from './judge.js';

/**
What a row of the score cards means, in words for the reader; a pair is said of small and of large values.
*/
const reasons: Readonly<Partial<Record<SecondName, string>>> = {
	width: 'its length',
	words: 'its number of words',
	start: 'the way it begins',
	end: 'no stop at its end',
	capitals: 'its capitals',
	allCaps: 'set in capitals',
	commas: 'no comma in it',
	innerStops: 'no sentence ends in it',
	numbered: 'it is numbered',
	question: 'it is a question',
	functionShare: 'few words of grammar',
	headingWord: 'a usual word for a heading',
	frame: 'it stands between longer blocks',
	nextKind: 'what follows it',
	nextWidth: 'a long line follows',
	nextStart: 'what follows begins with a capital',
	nextEnd: 'what follows ends as a sentence does',
	nextStops: 'sentences follow',
	next2Kind: 'what comes after that',
	next2Width: 'longer text goes on after it',
	afterKind: 'what follows it',
	afterWidth: 'a long line follows',
	prevKind: 'what stands before it',
	prevWidth: 'a long line stands before it',
	prevEnd: 'the text before it has ended',
	prev2Width: 'longer text stands before it',
	runBefore: 'no short line before it',
	runAfter: 'no short line after it',
	widthToNext: 'enough text to the next short line',
	linesToNext: 'enough lines to the next short line',
	widthToLast: 'enough text since the last short line',
	linesToLast: 'enough lines since the last short line',
	inNext: 'its words come again in what follows',
	inSection: 'its words come again in what follows',
	elsewhere: 'its words come again in the article',
	theme: 'its words are the theme of the article',
	recurs: 'the line comes only once',
	listed: 'it is announced in a list',
	shortShare: 'short lines are rare in the article',
	proseForShort: 'short lines are rare in the article',
	othersSum: 'other lines look like headings too',
	nearSum: 'other lines near it look like headings too',
	othersMean: 'other lines look like headings too',
	othersBest: 'other lines look like headings too',
	alikeMean: 'lines of the same form look like headings too',
	alikeBest: 'lines of the same form look like headings too',
	alikeSum: 'lines of the same form look like headings too',
	likelyShare: 'most of the short lines look like headings',
	numberedAlike: 'lines with the same kind of number look like headings too',
};

/** The strongest reasons for a line, in words, strongest first; at most three. */
export function reasonsFor(
	values: readonly number[],
	{first, second, names}: Judge,
): string[] {
	const weights = values.map(() => 0);
	addContributions(first, values, weights);
	addContributions(second, values, weights);
	const sums = new Map<string, number>();
	for (const [at, weight] of weights.entries()) {
		const words = reasons[names[at]!];
		if (words !== undefined) {
			sums.set(words, (sums.get(words) ?? 0) + weight);
		}
	}

	return [...sums]
		.filter(([, weight]) => weight > 0)
		.toSorted(([, a], [, b]) => b - a)
		.slice(0, 3)
		.map(([words]) => words);
}
