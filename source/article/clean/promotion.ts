import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {foldDrafts} from './fold.js';
import {imageOf} from './images.js';
import type {Line} from './lines.js';

const thumbnail =
	/-(?<width>\d{2,3})x(?<height>\d{2,3})\.(?:jpe?g|png|webp|gif|avif)(?:$|[#?])/i;
const tag =
	/^\s*\[[^\]]{1,40}\]|(?<![^\s(),.:;[\]|–—-])(?:sponsored|advertisement|anzeige|werbung|publicité|publicidad|реклама)(?![^\s(),.:;[\]|–—!-])/;
const domain =
	/(?:^|[\s(–])[^\s(),.:;/–]{2,60}\.(?:com|net|org|io|co|info|biz|de|fr|es|ru|uk|eu|tv|shop|online)\b/;

/**
Signs that an image is promotion: where it stands, what its file is called, what its words hold.
*/
function signs(text: string, isTail: boolean): string[] {
	const {alt, address} = imageOf(text);
	const words = alt.toLowerCase();
	const size = thumbnail.exec(address);
	return [
		...(isTail ? ['it stands after the end of the text'] : []),
		...(size &&
		Number(size.groups!.width) <= 320 &&
		Number(size.groups!.height) <= 240
			? ['its file is a thumbnail']
			: []),
		...(tag.test(words) || domain.test(words)
			? ['its words name a partner or a domain']
			: []),
	];
}

/**
Kind 25: a promotional image is folded where two signs say so; one is not enough.
*/
export function foldPromotion(
	drafts: readonly Draft[],
	lines: readonly Line[],
	session: Session,
): Draft[] {
	let tail = drafts.length;
	while (tail > 0 && ['image', 'fold'].includes(drafts[tail - 1]!.look)) {
		tail--;
	}

	return drafts.map((draft, index) => {
		if (draft.look !== 'image') {
			return draft;
		}

		const found = signs(draft.text, session.context.isLast && index >= tail);
		if (
			found.length < 2 ||
			!session.report({
				kind: 'promotional-image',
				act: 'folded',
				first: draft.first,
				last: draft.last,
				before: draft.text,
				after: '[1 promotional image folded]',
				reason: `A promotional image: ${found.join(', and ')}.`,
			})
		) {
			return draft;
		}

		return foldDrafts([draft], 'promotional image', lines, session);
	});
}
