/**
Words that begin sentences, and end few names.
*/
const starters =
	'Any|Another|Such|Even|Only|De|Diese|Dieser|Wer|Wie|Wenn|Seit|Ce|Cette|Ces|Nous|Este|Esta|Todos|The|This|These|That|There|They|Then|When|While|What|Where|Why|How|Who|For|From|You|Your|He|She|His|Her|Its|It|In|On|At|As|An|To|By|If|We|Our|My|But|And|Or|After|Before|With|Although|Since|Some|Many|Most|More|All|Both|Each|Every|One|Two|Not|Now|No|Der|Die|Das|Den|Dem|Des|Ein|Eine|Im|Am|Es|Wir|Sie|Mit|Für|Auf|Bei|Nach|Le|La|Les|Un|Une|Dans|Pour|Avec|El|Los|Las|Una|Para|Con|Por|Il|Gli|Nel|Nella|Per|Quando|Perché|Come|Não|Uma|Het|Een|Voor|Met|Он|Она|Оно|Они|Мы|Вы|Это|Этот|Эта|Эти|Как|Что|Где|Кто|Когда|Если|Почему|Для|После|При|Однако|Но|На|По|Во|Его|Их|Все|Так';
/**
Those that end names as well.
*/
const inNames = /(?:All|As|At|In|It|More|Most|Now|On|One|Two)$/;
const opening = new Set(starters.split('|'));

/**
A word runs into one that begins sentences. Names are the trap: of those, only a few end so.
*/
const beforeStarter = new RegExp(
	String.raw`(?<![\p{Letter}\p{Number}])(?!(?:LinkedIn|PlugIn|BuiltIn|CheckIn|SignIn|LogIn|DriveIn|WalkIn|AddOn|PayPal|SoHo|LoRa)(?!\p{Letter}))(?:\p{Letter}*\p{Lowercase_Letter}{2}|LinkedIn)(?:${starters})(?= [\p{Letter}\p{Number}])`,
	'u',
);

/**
Two words in one, the second with a capital, before a blank and another word.
*/
const hump =
	/(?<![\p{Letter}\p{Number}.\-/@#_'’])(?<first>\p{Letter}\p{Lowercase_Letter}{2,})(?<second>\p{Uppercase_Letter}\p{Lowercase_Letter}*)(?=[ ,]+[\p{Letter}\p{Number}])/gu;
/**
Words of one letter that begin sentences.
*/
const single = /^[AÀIÉYВИКОСУЯ]$/u;

/**
What stands before the word that ran into another, where that may be the end of a heading: a few words, none of a sentence.
*/
const heading =
	/^\s*(?:[*+•-] )?(?!(?:If|While|Because|Since|Although|As|And|But|You|We|I|It|He|She|They|To|Wenn|Weil|Da|Und|Aber|Wir|Sie|Si|Quand|Et|Mais|Nous|Cuando|Y|Pero)\s)[\p{Uppercase_Letter}\p{Number}¿¡«"„“(][^!.?;]{1,80} $/u;

/**
German writes both sexes so: `LehrerInnen`.
*/
const inner = /^In(?:nen)?$/;

/**
A name as code has them: `localStorage`.
*/
const camel = /(?<![\p{Letter}\d])[a-z]+[A-Z][A-Za-z]+(?![\p{Letter}\d])/gu;

const commonStart = (one: string, other: string) => {
	let length = 0;
	while (length < one.length && one[length] === other[length]) {
		length++;
	}

	return length;
};

/**
Whether the two words are one and the same but for their endings, as where a paragraph begins with its heading's last word.
*/
function areAlike(first: string, second: string): boolean {
	const [one, other] = [first.toLowerCase(), second.toLowerCase()];
	return (
		commonStart(one, other) >=
		Math.max(4, Math.min(one.length, other.length) - 1)
	);
}

/**
How many units of a line are looked at: a heading is no longer.
*/
const reach = 160;
/**
The same for a word that surely begins a sentence.
*/
const longReach = 600;

// Most texts fail a test that asks for no class of Unicode, and takes less time to read.
const humped = /[a-z\u0080-\uFFFF][A-Z\u0080-\uFFFF]/;

function inLine(line: string): string | undefined {
	const head = line.slice(0, reach);
	const far = line.slice(0, longReach);
	if (
		!humped.test(far) ||
		!/\p{Uppercase_Letter}(?<=\p{Lowercase_Letter}.)/u.test(far)
	) {
		return undefined;
	}

	const isItem = /^\s*(?:[*+•-]|\d+[).]) /.test(line);
	const begun = isItem ? null : beforeStarter.exec(far);
	const started =
		begun && (begun.index < reach || !inNames.test(begun[0]))
			? begun[0]
			: undefined;
	if (started !== undefined) {
		return started;
	}

	// Names of code come in company.
	const isCode = new Set(line.match(camel)).size > 1;
	for (const {0: found, index, groups} of head.matchAll(hump)) {
		const first = groups!.first!;
		const second = groups!.second!;
		const isEnd =
			/^\p{Lowercase_Letter}/u.test(first) &&
			!isCode &&
			(second.length > 3
				? first.length > 3
				: single.test(second) || opening.has(second)) &&
			!inner.test(second) &&
			heading.test(head.slice(0, index));
		if (isEnd || (second.length > 2 && areAlike(first, second))) {
			return found;
		}
	}

	return undefined;
}

/**
Kind 15: the first word of a text, or of its items, that ran into the next, as where a heading stands without a blank before
its paragraph. Told by a second word that begins sentences or says the first again, or by a first that begins small and ends
what may be a heading; names with a capital inside are none.
*/
export function fusedWords(text: string): string | undefined {
	for (const line of text.split('\n')) {
		const found = inLine(line);
		if (found !== undefined) {
			return found;
		}
	}

	return undefined;
}
