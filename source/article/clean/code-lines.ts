import type {Block} from '../model.js';
import type {Session} from './context.js';
import type {Draft} from './draft.js';
import type {Line} from './lines.js';

/**
Signs of code in a line, each of which prose lacks.
*/
const signs: readonly RegExp[] = [
	/[{}]\s*(?:\/\/.*|#.*)?$/,
	/^\s*(?:[\w.$]+\s+)?[\w.$]+;$/,
	/^\s*(?:import\s+[\w*.{]|from\s+[\w.]+\s+import\s|def\s+\w+\(|class\s+\w+\s*[(:{]|function\s*\w*\(|(?:const|let|var)\s+[\w[{].*=|return\b.*;|#include\s|public\s+(?:static|class|void)\s|private\s+\w+\s|<\?php|package\s+[\w.]+;?$)/,
	/^(?=.*[a-z\d*])(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE (?:TABLE|INDEX|VIEW)|ALTER TABLE|DROP TABLE|FROM|WHERE|(?:LEFT |INNER |OUTER )?JOIN|ORDER BY|GROUP BY|HAVING|VALUES|LIMIT)\b.*[\w"')*;]$/,
	/^\s*(?:\$|>>>|#!|PS>)\s*\S/,
	/^\s*(?:sudo|npm|npx|pnpm|yarn|pip3?|git|docker|kubectl|curl|wget|apt(?:-get)?|brew|cargo|make|cd|mkdir|echo|export|systemctl|chmod|chown|ssh|scp|helm|terraform|dotnet|composer|bundle|conda)\s+[\w"'$\-./=:~]+(?:\s|$)(?!.*[\w)"'][!.?]$)/,
	/^\s*(?:if|for|while|elif|else\s+if|switch|catch)\s*\(.*\)\s*\{?$|^\s*(?:if|for|while|elif|else|try|except|with)\b[^!.?]*:$/,
	/^\s*[\w"'.[\]]+\s*(?:=|[+*/-]=|:=|=>)\s*(?:\w|[\w"'(\-[{].*[^!.?])$/,
	/^\s*[\w.]+\([^)]*\)[,;]?$/,
	/^\s*"[^"]{1,80}"\s*:\s*(?:["\d[{-]|true|false|null)/,
	/^\s*(?:\/\/|\/\*|\*\/|--\s|<!--)/,
	/^\s*<\/?[a-z][\w-]*(?:\s[^<>]{0,200})?\/?>/i,
	/^\s*[)\]}]+(?:[,;][),;]*)?\s*$/,
	/[\w)\]]\s*(?:=>|->|::|&&|\|\||!==?|===?)\s*[\w"'([{]/,
];

/**
A stop of this kind alone ends lines of verse as well.
*/
const endsStatement = (text: string) =>
	/;\s*(?:\/\/.*|#.*)?$/.test(text) && /[()<=>[\]{}]|\+\+|--|::/.test(text);

const strongest = 1;

/**
How many signs of code a line shows.
*/
function codeSigns(text: string): number {
	if (text.length > 300) {
		return 0;
	}

	let count = endsStatement(text) ? 1 : 0;
	for (const sign of signs) {
		count += sign.test(text) ? 1 : 0;
	}

	return count;
}

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
		const end = runEnd(drafts, at);
		if (end - at < 3) {
			result.push(drafts[at]!);
			at++;
			continue;
		}

		const run = drafts.slice(at, end);
		const code = asCode(run, lines, session);
		result.push(...(code ? [code] : run));
		at = end;
	}

	return result;
}

/**
Where the run of code ends that begins at a draft; the same place for none.
*/
function runEnd(drafts: readonly Draft[], start: number): number {
	let end = start;
	let signed = 0;
	for (let at = start; at < drafts.length; at++) {
		const {look, text, blocks} = drafts[at]!;
		if (look !== 'text' || blocks) {
			break;
		}

		if (codeSigns(text) >= strongest) {
			signed++;
			end = at + 1;
		} else if (at === start || at - end >= 1 || !isNeutral(text)) {
			break;
		}
	}

	return signed >= 3 && signed * 3 >= (end - start) * 2 ? end : start;
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
