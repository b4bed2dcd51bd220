import type {Block, Figure, Inline} from '../model.js';
import type {Image} from './images.js';
import {inlinesOf, trimEnd} from './inlines.js';
import type {Flow, Reading} from './reading.js';
import {placeOf, type ElementNode} from './tree.js';

/**
The pictures of a run that says nothing else, also when they are links; undefined for any other run.
*/
export function pictures(inlines: readonly Inline[]): Image[] | undefined {
	const images: Image[] = [];
	for (const inline of inlines) {
		if (inline.type === 'image') {
			const {type: _, ...image} = inline;
			images.push(image);
		} else if ('children' in inline) {
			const inner = pictures(inline.children);
			if (!inner) {
				return undefined;
			}

			images.push(...inner);
		} else if (
			inline.type !== 'break' &&
			(inline.type !== 'text' || inline.text.trim() !== '')
		) {
			return undefined;
		}
	}

	return images.length > 0 ? distinct(images) : undefined;
}

/**
The stand-in of a picture that is loaded late, and the picture itself, have one address.
*/
const distinct = (images: readonly Image[]): Image[] => [
	...new Map(images.map(image => [image.address, image])).values(),
];

const isCaption = (node: ElementNode): boolean => node.tag === 'figcaption';

function captionsIn(element: ElementNode): ElementNode[] {
	return element.children.flatMap(child =>
		child.kind === 'element'
			? isCaption(child)
				? [child]
				: child.tag === 'figure'
					? []
					: captionsIn(child)
			: [],
	);
}

/**
A `<figure>`: its pictures with its caption, then whatever else stands in it. The caption of a figure that holds a table
is the table's; one without a picture is a paragraph.
*/
export function figureOf(
	element: ElementNode,
	reading: Reading,
	flow: Flow,
): Block[] {
	const captions = captionsIn(element);
	const isInCaption = new Set(captions);
	const inner: Reading = {
		...reading,
		touches: each => !isInCaption.has(each) && reading.touches(each),
	};
	const caption = trimEnd(
		captions.flatMap((each, index) => {
			const inlines = inlinesOf(each.children, reading);
			return index > 0 && inlines.length > 0
				? [{type: 'text' as const, text: ' '}, ...inlines]
				: inlines;
		}),
	).map(inline =>
		inline.type === 'break' ? {type: 'text' as const, text: ' '} : inline,
	);
	const blocks = flow(element.children, inner);
	const figures = blocks.filter(block => block.type === 'figure');
	const others = blocks.filter(block => block.type !== 'figure');
	const place = placeOf(element);
	if (figures.length > 0) {
		const figure: Figure = {
			type: 'figure',
			images: distinct(figures.flatMap(each => each.images)),
			...place,
		};
		const inherited = figures.find(each => each.caption)?.caption;
		const own = caption.length > 0 ? caption : inherited;
		const rest = caption.length > 0 && inherited ? figures : [];
		return rest.length > 0
			? [...blocks, captionParagraph(caption, place)]
			: [own ? {...figure, caption: own} : figure, ...others];
	}

	if (caption.length === 0) {
		return others;
	}

	const [only] = others;
	return others.length === 1 && only?.type === 'table' && !only.caption
		? [{...only, caption}]
		: [...others, captionParagraph(caption, place)];
}

const captionParagraph = (
	inlines: readonly Inline[],
	place: {readonly line: number; readonly endLine: number},
): Block => ({type: 'paragraph', role: 'caption', inlines, ...place});
