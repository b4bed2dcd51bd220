import {help} from '../source/commands/help.js';
import {helpRows} from '../source/reader/help.js';

const escapeCell = (text: string): string =>
	text.replaceAll('|', String.raw`\|`);

/**
Each key as code; a backtick is fenced by two.
*/
const keyCells = (keys: string): string =>
	keys
		.split('  ')
		.map(key => (key.includes('`') ? `\`\` ${key} \`\`` : `\`${key}\``))
		.join(' ');

const keyTable = (): string => {
	const lines: string[] = [];
	let group = '';
	for (const row of helpRows(false)) {
		if (row.group !== group) {
			({group} = row);
			lines.push('', `| ${group} | |`, '|---|---|');
		}

		lines.push(
			`| ${escapeCell(keyCells(row.keys))} | ${escapeCell(row.label)} |`,
		);
	}

	return lines.join('\n').trim();
};

const parts: Readonly<Record<string, () => string>> = {
	help: () => `\`\`\`\n${help.trim()}\n\`\`\``,
	keys: keyTable,
};

/**
The readme with its quoted parts made anew; each stands between `<!-- name -->` and `<!-- /name -->`.
*/
export const freshReadme = (readme: string): string => {
	let fresh = readme;
	for (const [name, make] of Object.entries(parts)) {
		const opening = `<!-- ${name} -->`;
		const from = fresh.indexOf(opening);
		const to = fresh.indexOf(`<!-- /${name} -->`);
		if (from === -1 || to < from) {
			throw new Error(`The readme has no place for ${name}.`);
		}

		fresh = `${fresh.slice(0, from + opening.length)}\n\n${make()}\n\n${fresh.slice(to)}`;
	}

	return fresh;
};
