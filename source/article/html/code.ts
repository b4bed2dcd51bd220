import type {Block} from '../model.js';
import type {Reading} from './reading.js';
import {attribute, placeOf, type ElementNode, type TreeNode} from './tree.js';

/**
How programs that colour code name its language in a class: `language-x` and `lang-x` (the HTML standard's way),
`highlight-source-x` (GitHub), `highlight-x` (Sphinx), `brush: x` (SyntaxHighlighter), `sourceCode x` (pandoc),
`src-x` (Org), `hljs x`.
*/
const languageClasses = [
	/(?:^|\s)(?:language|lang)-(?<name>[\w#+\-.]+)/i,
	/(?:^|\s)highlight-source-(?<name>[\w#+\-.]+)/i,
	/(?:^|\s)highlight-(?<name>[\w#+\-.]+)/i,
	/(?:^|\s|;)brush:\s*(?<name>[\w#+\-.]+)/i,
	/(?:^|\s)sourceCode\s+(?<name>[\w#+\-.]+)/,
	/(?:^|\s)src-(?<name>[\w#+\-.]+)/,
	/(?:^|\s)hljs\s+(?<name>[\w#+\-.]+)/,
];

const noLanguage = new Set([
	'default',
	'none',
	'notranslate',
	'text',
	'plain',
	'plaintext',
	'plain-text',
	'nohighlight',
	'auto',
	'wrapper',
	'container',
]);

function languageOf(element: ElementNode): string | undefined {
	const named =
		attribute(element, 'data-lang') ?? attribute(element, 'data-language');
	const classes = attribute(element, 'class') ?? '';
	const found = [
		named?.trim(),
		...languageClasses.map(each => each.exec(classes)?.groups?.name),
	].find(name => name !== undefined && name !== '');
	return found === undefined || noLanguage.has(found.toLowerCase())
		? undefined
		: found;
}

function languageAround(element: ElementNode): string | undefined {
	const inner = element.children.filter(
		(child): child is ElementNode =>
			child.kind === 'element' && child.tag === 'code',
	);
	const around = [element.parent, element.parent?.parent].filter(
		each => each !== undefined,
	);
	for (const each of [...inner, element, ...around]) {
		const language = languageOf(each);
		if (language !== undefined) {
			return language;
		}
	}

	return undefined;
}

/**
Preformatted text: what is in it as it stands, a block or a `<br>` in it being a new line.
*/
export function codeOf(element: ElementNode, reading: Reading): Block[] {
	let text = '';
	const newLine = () => {
		if (text !== '' && !text.endsWith('\n')) {
			text += '\n';
		}
	};

	const visit = (node: TreeNode) => {
		if (node.kind === 'text') {
			text += reading.keeps(node) ? node.text : '';
		} else if (node.kind === 'element') {
			const breaks = /^(?:div|p|li|tr|ol|ul|table|tbody)$/.test(node.tag);
			if (node.tag === 'br') {
				text += '\n';
			} else if (breaks) {
				newLine();
			}

			for (const child of node.children) {
				visit(child);
			}

			if (breaks) {
				newLine();
			}
		}
	};

	for (const child of element.children) {
		visit(child);
	}

	if (text.trim() === '') {
		return [];
	}

	const language = languageAround(element);
	return [
		{
			type: 'code',
			...(language !== undefined && {language}),
			text: text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd(),
			...placeOf(element),
		},
	];
}
