import type {Figure, Inline, Place} from '../model.js';

/**
A paragraph of images alone is a figure; emphasis after them, to the end, is its caption.
*/
export function readFigure(
	inlines: readonly Inline[],
): Omit<Figure, keyof Place> | undefined {
	const images: Array<Figure['images'][number]> = [];
	let caption: readonly Inline[] | undefined;
	for (const inline of inlines) {
		if (inline.type === 'image' && !caption) {
			const {type, ...image} = inline;
			images.push(image);
		} else if (inline.type === 'emphasis' && images.length > 0 && !caption) {
			caption = inline.children;
		} else if (inline.type !== 'text' || inline.text.trim() !== '') {
			return undefined;
		}
	}

	return images.length > 0
		? {type: 'figure', images, ...(caption && {caption})}
		: undefined;
}
