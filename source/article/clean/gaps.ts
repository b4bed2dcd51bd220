import {stringWidth} from '../../text/width.js';
import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {noLetter} from './letters.js';
import {listCue} from './list-cues.js';

/**
How surely a text announces a list that must follow.
*/
function cueOf(text: string): ReturnType<typeof listCue> {
	// The announcement may be emphasised.
	const words = text.slice(0, -4) + text.slice(-4).replaceAll(/[*_]/g, '');
	return words.endsWith(':') || words.endsWith('：')
		? listCue(words.slice(-80).toLowerCase())
		: undefined;
}

/**
Whether a text announces a list that must follow.
*/
export const announcesList = (text: string): boolean =>
	cueOf(text) !== undefined;

/**
What announces the picture that follows.
*/
const pictures = new RegExp(
	`(?:^|${noLetter})(?:photos?|pictures?|images?|charts?|graphs?|graphics?|maps?|videos?|figures?|screenshots?|icons?|diagrams?|illustrations?|table|bild(?:er)?|grafik|abbildung|karte|foto|symbol|graphique|carte|imagen|gráfico|plans?|schémas?|tableaux?|mapas?|mappe?|tablas?|фото|карт[аеуы]|схем[аеуы]|таблиц[аеуы])(?:$|${noLetter})|图|圖|写真|地図|사진`,
);

/**
The level of a heading that was marked.
*/
function levelOf({blocks}: Draft): number | undefined {
	const [block] = blocks ?? [];
	return block?.type === 'heading' ? block.level : undefined;
}

/**
Whether a line may be a heading, though it was not told: short, no item, and right over a long paragraph.
*/
const readsLikeHeading = (draft: Draft | undefined, next: Draft | undefined) =>
	draft?.look === 'text' &&
	draft.isItem !== true &&
	draft.role === undefined &&
	draft.text.length <= 80 &&
	((/^\p{Uppercase_Letter}[^,:;!.…]*[^\s,:;!.…\d]$/u.test(draft.text) &&
		draft.text.includes(' ')) ||
		/^[\u3040-\u9FFF\uAC00-\uD7AF]{2,20}$/.test(draft.text)) &&
	next?.look === 'text' &&
	stringWidth(next.text.slice(0, 200)) > 80 &&
	next.text.length > draft.text.length * 2;

/**
Kind 13: a list is announced, and then comes the end, a heading, a lone pipe or an image. The gap is told in words.
A colon alone proves nothing: most are followed by a paragraph.
*/
export function flagGaps(drafts: readonly Draft[], session: Session): Draft[] {
	const {isLast, firstLine} = session.context;
	const lastHeading = drafts.findLastIndex(({look}) => look === 'heading');
	let level = 0;
	return drafts.flatMap((draft, index) => {
		level = levelOf(draft) ?? level;
		const cue = draft.look === 'text' ? cueOf(draft.text) : undefined;
		if (cue === undefined) {
			return [draft];
		}

		let after = index + 1;
		while (drafts[after]?.look === 'fold') {
			after++;
		}

		const next = drafts[after];
		const isOverText =
			cue === 'surely' && readsLikeHeading(next, drafts[after + 1]);
		const isMissing = next
			? // Two sections or more may be what is announced, and those of a lower level surely are.
				(next.look === 'heading' &&
					(cue === 'surely' || lastHeading === after) &&
					!((levelOf(next) ?? 0) > Math.max(level, 2))) ||
				(next.look === 'image' &&
					cue === 'surely' &&
					!pictures.test(draft.text.slice(-100).toLowerCase())) ||
				isOverText ||
				next.afterPipe
			: isLast || index + 1 < drafts.length;
		const text = 'the list announced here is missing in the source';
		if (
			!isMissing ||
			!session.report({
				kind: 'missing-list',
				act: 'flagged',
				first: draft.last,
				last: draft.last,
				before: draft.text,
				after: `[${text}]`,
				reason: 'A list is announced and none follows.',
			})
		) {
			return [draft];
		}

		const line = firstLine + draft.last;
		const gap: Draft = {
			look: 'gap',
			first: draft.last,
			last: draft.last,
			text: '',
			apart: true,
			blocks: [{type: 'gap', text, line, endLine: line}],
		};
		return [draft, gap];
	});
}
