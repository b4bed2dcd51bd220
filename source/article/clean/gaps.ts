import type {Session} from './context.js';
import type {Draft} from './draft.js';

/**
What announces a list, just before the colon, in the languages that articles come in. All of these are matched against
lower case: a pattern that ignores case itself takes ten times as long to compile where it holds Unicode's classes.
*/
const cues =
	/(?:^|\P{Letter})(?:includ(?:es?|ing|ed)|consists? of|contains?|as follows|(?:the )?following|follows?|such as|are|is|were|below|these|namely|steps?|points?|reasons?|goals?|measures?|recommendations?|priorities|umfassen|umfasst|folgende[nrs]?|sind|gehören|zählen|lauten|wie folgt|darunter|nämlich|comprennent|incluent|sont|suivant(?:e?s)?|comme suit|à savoir|notamment|incluyen|son|siguientes?|a saber|includono|sono|seguenti|incluem|são|seguintes|omvatten|zijn|volgende|включают|включает|являются|следующие|следующее)\s*[:：]$/u;
/**
The same where words stand without blanks between them.
*/
const cjkCues =
	/(?:包括|如下|以下|分别是|有以下几点|次のとおり|以下の通り|다음과 같다)\s*[:：]$/u;

/**
What announces one anywhere in the last sentence before the colon.
*/
const strongCues =
	/(?:^|\P{Letter})(?:includ(?:es?|ing|ed)|following|follows|such as|below|namely|folgende[mnrs]?|nachstehende[nr]?|suivante?s?|ci-dessous|siguientes?|a continuación|seguintes?|seguenti|volgende|следующ\p{Letter}+)(?:$|\P{Letter})|(?:^|\P{Letter})(?:two|three|four|five|six|seven|eight|nine|ten|several|[2-9]|1\d)\s(?:\p{Letter}+\s){0,2}(?!(?:seconds|minutes|hours|days|weeks|months|years|times)\b)\p{Letter}{3,}s\b/u;

/**
Whether a text announces a list that must follow.
*/
export function announcesList(text: string): boolean {
	// The announcement may be emphasised.
	const words = text.slice(0, -4) + text.slice(-4).replaceAll(/[*_]/g, '');
	if (!words.endsWith(':') && !words.endsWith('：')) {
		return false;
	}

	const end = words.slice(-80).toLowerCase();
	return (
		cues.test(end) ||
		cjkCues.test(end) ||
		strongCues.test(end.split(/[!.?]/).at(-1) ?? '')
	);
}

/**
What announces the picture that follows.
*/
const pictures =
	/(?:^|\P{Letter})(?:photos?|pictures?|images?|charts?|graphs?|graphics?|maps?|videos?|figures?|screenshots?|icons?|diagrams?|illustrations?|table|bild(?:er)?|grafik|abbildung|karte|foto|symbol|graphique|carte|imagen|gráfico|фото)(?:$|\P{Letter})/u;

/**
Kind 13: a list is announced, and then comes the end, a heading, a lone pipe or an image. The gap is told in words.
A colon alone proves nothing: most are followed by a paragraph.
*/
export function flagGaps(drafts: readonly Draft[], session: Session): Draft[] {
	const {isLast, firstLine} = session.context;
	return drafts.flatMap((draft, index) => {
		if (draft.look !== 'text' || !announcesList(draft.text)) {
			return [draft];
		}

		let after = index + 1;
		while (drafts[after]?.look === 'fold') {
			after++;
		}

		const next = drafts[after];
		const isMissing = next
			? next.look === 'heading' ||
				(next.look === 'image' &&
					!pictures.test(draft.text.slice(-100).toLowerCase())) ||
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
