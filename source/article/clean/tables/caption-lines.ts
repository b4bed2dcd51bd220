import type {Table} from '../../model.js';
import {parseInlines} from '../../markdown/index.js';
import type {Session} from '../context.js';
import type {Draft} from '../draft.js';

/**
A paragraph of one line that pandoc reads as the caption of the table beside it: `Table: words`, `: words`.
*/
const line = /^(?<name>Table)?:\s+(?<words>\S.*)$/u;
const longest = 400;

const tableOf = (draft: Draft | undefined): Table | undefined => {
	const block = draft?.look === 'table' ? draft.blocks?.[0] : undefined;
	return block?.type === 'table' && !block.caption ? block : undefined;
};

/**
Gives tables in pandoc's forms the caption that stands on a line of its own right after or before them.
*/
export function takeCaptionLines(
	drafts: readonly Draft[],
	session: Session,
): Draft[] {
	const result: Draft[] = [];
	for (let at = 0; at < drafts.length; at++) {
		const draft = drafts[at]!;
		const found =
			draft.look === 'text' &&
			draft.first === draft.last &&
			draft.text.length <= longest
				? line.exec(draft.text)?.groups
				: undefined;
		const words = found?.words;
		const below = tableOf(drafts[at + 1]);
		// With the name before a table it is this program's own form, and no repair.
		const isOwn = found?.name !== undefined && below !== undefined;
		const above = isOwn ? undefined : tableOf(result.at(-1));
		const table = above ?? below;
		if (
			words === undefined ||
			!table ||
			!draft.apart ||
			(!isOwn &&
				!session.report({
					kind: 'caption-line',
					act: 'repaired',
					first: draft.first,
					last: draft.last,
					before: draft.text,
					after: words,
					reason: `The line is the caption of the table ${above ? 'above' : 'below'}.`,
				}))
		) {
			result.push(draft);
			continue;
		}

		const caption = parseInlines(words);
		if (above) {
			const owner = result.at(-1)!;
			result[result.length - 1] = {
				...owner,
				last: draft.last,
				blocks: [
					{
						...above,
						caption,
						endLine: session.context.firstLine + draft.last,
					},
					...owner.blocks!.slice(1),
				],
			};
		} else {
			at++;
			const owner = drafts[at]!;
			result.push({
				...owner,
				first: draft.first,
				apart: draft.apart,
				blocks: [
					{
						...table,
						caption,
						line: session.context.firstLine + draft.first,
					},
					...owner.blocks!.slice(1),
				],
			});
		}
	}

	return result;
}
