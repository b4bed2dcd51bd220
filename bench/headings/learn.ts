/**
Learns the score cards of `source/article/clean/headings/weights.ts` from `../shared/data/clean` and writes them.

Run with `node --import=tsx bench/headings/learn.ts`.
*/
import {writeFileSync} from 'node:fs';
import {type Card} from '../../source/article/clean/headings/card.js';
import {learn, sampleOf} from './learning.js';
import {readTexts} from './texts.js';

const folder = new URL('../../../shared/data/clean/', import.meta.url);
const samples = readTexts(folder)
	.filter(text => text.mode === 'text')
	.map(text => sampleOf(text));
const cards = learn(samples, 1);

function printed(name: string, features: string, card: Card<string>): string {
	const rows = card.rows.map(({asks, weights}) => {
		const questions = asks.map(([of, cut]) => `['${of}', ${cut}]`).join(', ');
		return `\t\t{asks: [${questions}], weights: [${weights.join(', ')}]},`;
	});
	return `// prettier-ignore\nexport const ${name} = (): Card<${features}> => ({\n\tbase: ${card.base},\n\trows: [\n${rows.join('\n')}\n\t],\n});\n`;
}

writeFileSync(
	new URL('../../source/article/clean/headings/weights.ts', import.meta.url),
	`/**
The score cards by which lost headings are found.

A row asks whether features are above cuts, and has a weight for each way of answering: for two questions no-no, no-yes,
yes-no, yes-yes. Weights are log-odds times 100. What each feature is, see the types of \`features.ts\` and
\`together.ts\`; why it is asked, see \`reasons.ts\`. Written by \`bench/headings/learn.ts\` from all texts it finds; how
good such cards are on sites that they have not seen, \`npm run measure:headings\` tells.

They are made when they are asked for: most articles have no line to ask about.
*/
import {type Card} from './card.js';
import {type FirstName} from './features.js';
import {type SecondName} from './judge.js';

/** Log-odds from which a line is taken for a heading. */
export const threshold = 2;

${printed('firstCard', 'FirstName', cards.first)}
${printed('secondCard', 'SecondName', cards.second)}`,
);
