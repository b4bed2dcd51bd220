import {addContributions} from './card.js';
import {type Judge, type SecondName} from './judge.js';

/**
Why each feature is asked about, in words for the reader: said of a line for which the feature's value spoke.
*/
const reasons: Readonly<Record<SecondName, string>> = {
	// The line itself.
	width: 'its length',
	words: 'its number of words',
	longestWord: 'the length of its words',
	meanWord: 'the length of its words',
	start: 'the way it begins',
	end: 'no stop at its end',
	capitals: 'its capitals',
	allCaps: 'its capitals',
	commas: 'no comma in it',
	innerStops: 'no sentence ends in it',
	colon: 'no label in it',
	spacedDash: 'the way it is divided',
	separators: 'no signs of a menu in it',
	address: 'no address in it',
	digits: 'hardly a digit in it',
	numbered: 'the number before it',
	amount: 'no amount in it',
	quoted: 'no quotation',
	brackets: 'no brackets in it',
	codeSigns: 'no signs of code in it',
	question: 'the way it asks',
	functionShare: 'its share of words of grammar',
	sentenceWords: 'no words of a sentence in it',
	headingWord: 'a usual word for a heading',
	furniture: 'no words of page furniture in it',
	dangling: 'its last word ends it',
	firstFunction: 'its first word',
	nameLike: 'not a name alone',
	month: 'no date in it',
	// What stands around it.
	nextKind: 'the kind of what follows',
	nextWidth: 'enough text follows',
	nextStart: 'what follows begins afresh',
	nextEnd: 'what follows ends as a sentence does',
	nextStops: 'sentences follow',
	next2Kind: 'the text goes on after that',
	next2Width: 'the text goes on after that',
	frame: 'it stands between longer blocks',
	nextSpeaker: 'nobody speaks in turn',
	sameSpeaker: 'nobody speaks in turn',
	afterKind: 'the kind of what follows',
	afterWidth: 'enough text follows',
	nextSameStart: 'what follows begins afresh',
	prevKind: 'the kind of what stands before it',
	prevWidth: 'enough text before it',
	prevStart: 'the kind of what stands before it',
	prevEnd: 'the text before it has ended',
	prev2Kind: 'enough text before it',
	prev2Width: 'enough text before it',
	prev2End: 'the text before it has ended',
	runBefore: 'no run of short lines before it',
	runAfter: 'no run of short lines after it',
	widthToNext: 'enough text to the next short line',
	linesToNext: 'enough text to the next short line',
	widthToLast: 'enough text since the last short line',
	linesToLast: 'enough text since the last short line',
	fromTop: 'its place in the article',
	toEnd: 'its place in the article',
	place: 'its place in the article',
	// What its words do elsewhere.
	contentCount: 'its number of words with a meaning',
	inNext: 'its words come again in what follows',
	inPrev: 'its words begin something new',
	inSection: 'its words come again in what follows',
	elsewhere: 'its words come again in the article',
	theme: 'its words are a theme of the article',
	recurs: 'the line comes only once',
	listed: 'a list announces it',
	// The article as a whole.
	lines: 'the length of the article',
	shortCount: 'the number of short lines in the article',
	shortShare: 'short lines are rare in the article',
	proseForShort: 'short lines are rare in the article',
	longWidth: 'the article is made of paragraphs',
	stopShare: 'the article is made of sentences',
	itemShare: 'the share of lists in the article',
	tableShare: 'the share of tables in the article',
	imageShare: 'the share of pictures in the article',
	bareShare: 'the short lines of the article end without a stop',
	marked: 'no heading kept its marker',
	possible: 'the number of lines like it',
	possibleShare: 'lines like it are rare in the article',
	proseForPossible: 'lines like it are rare in the article',
	overProse: 'lines like it stand over paragraphs',
	overProseCount: 'lines like it stand over paragraphs',
	framedShare: 'lines like it stand between paragraphs',
	furnitureShare: 'the article has little page furniture',
	// The other lines, once they have a first score.
	othersSum: 'other lines look like headings too',
	nearSum: 'other lines look like headings too',
	othersMean: 'other lines look like headings too',
	othersBest: 'other lines look like headings too',
	alikeMean: 'lines of the same form look like headings too',
	alikeBest: 'lines of the same form look like headings too',
	alikeSum: 'lines of the same form look like headings too',
	beforeScore: 'the line before is no heading',
	afterScore: 'the line after is no heading',
	nearest: 'its distance from other headings',
	likelyShare: 'most lines like it look like headings',
	candidates: 'the number of lines like it',
	numberedAlike: 'lines with the same kind of number look like headings too',
};

/** All reasons, once each; a feature's is told by its place among them. */
const said = [...new Set(Object.values(reasons))];
const placesOf = new WeakMap<Judge, readonly number[]>();

/** The place of each feature's reason, in the order of a judge's features. */
function places(judge: Judge): readonly number[] {
	let known = placesOf.get(judge);
	if (!known) {
		known = judge.names.map(name => said.indexOf(reasons[name]));
		placesOf.set(judge, known);
	}

	return known;
}

/** The strongest reasons for a line, in words, strongest first; at most three. */
export function reasonsFor(values: readonly number[], judge: Judge): string[] {
	const weights = values.map(() => 0);
	addContributions(judge.first, values, weights);
	addContributions(judge.second, values, weights);
	const sums = said.map(() => 0);
	const of = places(judge);
	for (const [at, element] of of.entries()) {
		sums[element]! += weights[at]!;
	}

	const best: number[] = [];
	for (let place = 0; place < sums.length; place++) {
		const sum = sums[place]!;
		if (sum > 0 && (best.length < 3 || sum > sums[best[2]!]!)) {
			best.push(place);
			best.sort((one, other) => sums[other]! - sums[one]!);
			best.length = Math.min(best.length, 3);
		}
	}

	return best.map(place => said[place]!);
}
