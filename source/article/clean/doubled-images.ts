import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {foldDrafts, foldWords} from './fold.js';
import {imageOf, withText} from './images.js';
import type {Line} from './lines.js';

/**
Kind 25: an image that comes twice in a row, and a caption that says what the image's words say, are folded.
*/
export function foldDoubledImages(
	drafts: readonly Draft[],
	lines: readonly Line[],
	session: Session,
): Draft[] {
	return drafts.map((draft, index) => {
		const previous = drafts[index - 1];
		if (previous?.look !== 'image' || previous.first !== previous.last) {
			return draft;
		}

		const {alt, address} = imageOf(previous.text);
		const isSame =
			draft.look === 'image' && draft.text === previous.text && address !== '';
		const isCaption =
			draft.look === 'text' &&
			alt.length > 3 &&
			[alt, halfOf(alt) ?? alt].some(
				words => normal(draft.text) === normal(words),
			) &&
			!mayBeHeading(draft, drafts[index + 1]);
		const label = isSame ? 'repeated image' : 'repeated caption';
		return (isSame || isCaption) &&
			session.report({
				kind: isSame ? 'repeated-image' : 'repeated-caption',
				act: 'folded',
				first: draft.first,
				last: draft.last,
				before: draft.text,
				after: `[1 ${label} folded]`,
				reason: isSame
					? 'The same image stands right before.'
					: 'The line repeats the words of the image before it.',
			})
			? foldDrafts([draft], label, lines, session)
			: draft;
	});
}

/**
One image and nothing else, with an address that Markdown reads.
*/
const soleImage = /^!\[(?:(?!!\[)[^\n])*\]\([^\s()<>]*(?: "[^"]*")?\)$/;

/**
Words that say the same twice, with a blank, a stop or a dash between.
*/
function halfOf(words: string): string | undefined {
	const middle = words.length / 2;
	for (const gap of [1, 2, 3]) {
		const half = words.slice(0, Math.floor(middle - gap / 2 + 0.5));
		if (
			half.length > 3 &&
			/^\p{Letter}/u.test(half) &&
			words.endsWith(half) &&
			/^[\s,.:;|–-]*$/.test(words.slice(half.length, -half.length)) &&
			words.length > half.length * 2
		) {
			return half;
		}
	}

	return undefined;
}

/**
Kind 25: the words of an image that say the same twice, as where a page gives them as its title, too: once is shown, the other is
folded.
*/
export function foldDoubledWords(
	drafts: readonly Draft[],
	session: Session,
): Draft[] {
	return drafts.flatMap(draft => {
		const alt =
			draft.look === 'image' &&
			draft.first === draft.last &&
			soleImage.test(draft.text)
				? imageOf(draft.text).alt
				: undefined;
		const half = alt === undefined ? undefined : halfOf(alt);
		if (
			alt === undefined ||
			half === undefined ||
			!session.report({
				kind: 'repeated-caption',
				act: 'folded',
				first: draft.first,
				last: draft.last,
				before: alt,
				after: half,
				reason: 'The words of the image say the same twice.',
			})
		) {
			return [draft];
		}

		const rest = alt.slice(half.length).trim();
		return [
			withText(
				draft,
				draft.text.replace(alt, () => half),
			),
			foldWords(rest, draft, 'repeated caption', session),
		];
	});
}

const normal = (text: string) => text.replaceAll(/[\s*\\_]+/g, ' ').trim();

/**
A short line over a long one may be a heading that the image only shares its words with.
*/
const mayBeHeading = (draft: Draft, next: Draft | undefined) =>
	draft.text.length <= 40 &&
	!/,|[!.…]$/.test(draft.text) &&
	next?.look === 'text' &&
	next.text.length > 80;
