import type {Block} from '../model.js';
import {codeSigns} from './code-signs.js';
import type {Session} from './context.js';
import type {Draft} from './draft.js';
import type {Line} from './lines.js';
import {settingsEnd} from './settings-lines.js';

const leastSigned = 3;

/**
A line that may stand between lines of code without a sign of its own.
*/
const isNeutral = (text: string) =>
	text.length <= 80 &&
	!/[!.?][")”]?$/.test(text) &&
	!/^\p{Uppercase_Letter}\p{Lowercase_Letter}+ \p{Lowercase_Letter}/u.test(
		text,
	);

/**
A comment that Markdown takes for a heading or for items: `# so`, ` * so`.
*/
function isComment({look, text}: Draft): boolean {
	return look === 'heading'
		? /^# [^\n]+$/.test(text)
		: look === 'items' &&
				text.split('\n').every(line => line.startsWith(' * '));
}

/**
Kind 40: code that lost its fence. Three lines or more in a run that show signs of code are flagged and shown as they
stand; prose about code does not come in runs.
*/
export function findCode(
	drafts: readonly Draft[],
	lines: readonly Line[],
	session: Session,
): Draft[] {
	const result: Draft[] = [];
	let at = 0;
	while (at < drafts.length) {
		const end = Math.max(
			runEnd(drafts, at, lines),
			settingsEnd(drafts, at, lines),
		);
		const run = drafts.slice(at, Math.max(end, at + 1));
		const code = end > at ? asCode(run, lines, session) : undefined;
		// There may be more of them than a call can take.
		for (const draft of code ? [code] : run) {
			result.push(draft);
		}

		at += run.length;
	}

	return result;
}

/**
Tags in a paragraph of Markdown are its own, and so are formulas.
*/
const isMarkup = (text: string) => /^(?:<|\$\$|\\\[)/.test(text);

/**
The lines of a draft that may be code: of a paragraph, or indented; none of any other.
*/
function linesOf(
	{look, text, first, last, blocks}: Draft,
	lines: readonly Line[],
): string[] {
	const isText =
		look === 'text' &&
		(!blocks ||
			(blocks.every(({type}) => type === 'paragraph') && !isMarkup(text)));
	return isText || (look === 'code' && lines[first]!.kind === 'indented')
		? lines
				.slice(first, last + 1)
				.filter(({kind}) => kind !== 'dropped')
				.map(line => line.text)
		: [];
}

/**
Where the run of code ends that begins at a draft; the same place for none. Two lines of three at least show signs, and no
two without any follow each other. A run is given up once it falls short by more than a few lines, which keeps the cost
linear.
*/
function runEnd(
	drafts: readonly Draft[],
	start: number,
	lines: readonly Line[],
): number {
	let end = start;
	let signed = 0;
	let unsigned = 0;
	let isAfterNeutral = true;
	let hasText = false;
	for (let at = start; at < drafts.length; at++) {
		const draft = drafts[at]!;
		const isUnder = drafts[at + 1]?.apart === false;
		if (isComment(draft) && (at > start || isUnder)) {
			continue;
		}

		const texts = linesOf(draft, lines);
		const others = texts.filter(text => codeSigns(text) === 0);
		const signs = texts.length - others.length;
		const isNeutralOtherwise = others.every(text => isNeutral(text));
		const isSigned = signs * 3 >= texts.length * 2 && isNeutralOtherwise;
		if (
			texts.length === 0 ||
			(!isSigned && (isAfterNeutral || texts.length > 1 || !isNeutralOtherwise))
		) {
			break;
		}

		signed += signs;
		unsigned += others.length;
		isAfterNeutral = !isSigned;
		hasText ||= draft.look === 'text';
		if (unsigned > signed / 2 + 2) {
			break;
		}

		if (
			isSigned &&
			hasText &&
			signed >= leastSigned &&
			signed >= unsigned * 2
		) {
			end = at + 1;
		}
	}

	return end;
}

function asCode(
	run: readonly Draft[],
	lines: readonly Line[],
	session: Session,
): Draft | undefined {
	const {first, apart} = run[0]!;
	const {last} = run.at(-1)!;
	const text = lines
		.slice(first, last + 1)
		.map(line => line.text)
		.join('\n');
	if (
		!session.report({
			kind: 'unfenced-code',
			act: 'flagged',
			first,
			last,
			before: text,
			after: text,
			reason:
				'The lines read like code that lost its marks; they are shown as they stand.',
		})
	) {
		return undefined;
	}

	const {firstLine} = session.context;
	const block: Block = {
		type: 'code',
		text,
		line: firstLine + first,
		endLine: firstLine + last,
	};
	return {look: 'code', first, last, apart, text, blocks: [block]};
}
