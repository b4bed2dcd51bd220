import {letter, noLetter} from './letters.js';

/**
What announces a list, in the languages that articles come in. All of these are matched against lower case and hold none of
Unicode's classes: a start compiles them.
*/

/**
Just before the colon.
*/
const atEnd = new RegExp(
	String.raw`(?:^|${noLetter})(?:includ(?:es?|ing|ed)|consists? of|contains?|as follows|(?:the )?following|follows?|such as|are|is|were|below|these|namely|steps?|points?|reasons?|goals?|measures?|recommendations?|priorities|ways|tips|factors|findings|(?:dis)?advantages|benefits|requirements|topics|options|ingredients|conditions|criteria|objectives|principles|risks|symptoms|comprises?|among (?:others|them)|umfassen|umfasst|folgende[nrs]?|sind|gehören|zählen|lauten|wie folgt|darunter|nämlich|unter anderem|u\. ?a\.|gründe|punkte|schritte|maßnahmen|ziele|tipps|(?:vor|nach)teile|faktoren|voraussetzungen|bedingungen|comprennent|incluent|sont|suivant(?:e?s)?|comme suit|à savoir|notamment|entre autres|comprend|inclut|raisons|étapes|mesures|objectifs|conseils|avantages|facteurs|conditions|incluyen|son|siguientes?|a saber|entre otr[ao]s|incluye|razones|pasos|medidas|objetivos|consejos|ventajas|factores|condiciones|includono|sono|seguenti|include|comprendono|comprende|motivi|obiettivi|consigli|vantaggi|fattori|incluem|inclui|são|seguintes|razões|dicas|vantagens|fatores|omvatten|zijn|volgende|als volgt|следующие|следующее|включают|включает|являются|относятся|относится|входят|таков[оы]|среди (?:них|прочего)|в том числе|причины|шаги|меры|цели|советы|преимущества|факторы|условия|następując[eoy]|seuraavasti|seuraavat|följande|følgende|şunlar(?:dır)?|şöyledir|aşağıdakiler(?:dir)?)\s*[:：]$`,
);
/**
The same where words stand without blanks between them, and in scripts that know no case.
*/
const atEndOther =
	/(?:包括|如下|以下|分别是|有以下几点|(?:次|以下)の(?:通り|とおり)(?:です)?|다음과 같(?:다|습니다)|ما يلي|كما يلي|كالتالي|التالية|التالي|الآتية|निम्नलिखित(?: हैं)?|इस प्रकार हैं)\s*[:：]$/;
/**
Anywhere in the last sentence before the colon.
*/
const inSentence = new RegExp(
	String.raw`(?:^|${noLetter})(?:includ(?:es?|ing|ed)|following|follows|such as|below|namely|folgende[mnrs]?|nachstehende[nr]?|suivante?s?|ci-dessous|siguientes?|a continuación|seguintes?|seguenti|volgende|następując${letter}{1,4}|следующ${letter}+|följande|følgende|aşağıdaki|seuraavat)(?:$|${noLetter})|(?:^|${noLetter})(?:two|three|four|five|six|seven|eight|nine|ten|several|[2-9]|1\d)\s(?:${letter}+\s){0,2}(?!(?:seconds|minutes|hours|days|weeks|months|years|times)\b)${letter}{3,}s\b`,
);

/**
What presents a list, or as well the sections that follow.
*/
const presented = new RegExp(
	String.raw`(?:^|${noLetter})(?:here are|these are|(?:you|you will|you['’]ll) need|(?:das|dies|hier) sind|voici (?:les|quelques|nos|des)|est[ao]s son|aquí están|eis (?:os|as)|ecco (?:alcun[ei]|gli|i|le)|(?:dit|hier) zijn|oto|вот (?:несколько|некоторые|самые))${noLetter}|(?:^|${noLetter})these\s(?:${letter}+\s){0,2}${letter}{3,}s\s*:|(?:^|${noLetter})(?:(?:are|were|sind|sont|son|sono|são|zijn) (?:est[ao]s|quest[ei]|est[ea]s|these|diese|ces|deze|two|three|four|five|six|seven|zwei|drei|vier|fünf|sechs|sieben|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|due|tre|quattro|cinque|dois|três|quatro|twee|drie|vijf)|what ${letter}+(?: ${letter}+)? (?:needs? to|should|must) know|was sie (?:jetzt )?wissen müssen|das müssen sie (?:jetzt )?wissen|ce qu['’]il faut savoir|lo que (?:debe|hay que) saber)\s*:|(?:^|${noLetter})(?:at a glance|im überblick|auf einen blick)\s*:$`,
);
/**
These things, and that they are needed.
*/
const needed =
	/(?:^|\s)(?:diese|these|ces|estos|estas|questi|queste|deze|os seguintes)\s\S+(?:\s\S+){0,2}\s(?:erforderlich|nötig|notwendig|benötigt|gebraucht|wichtig|verlangt|required|needed|necessary|nécessaires?|requis(?:es)?|necesari[ao]s|requerid[ao]s|necessari[ae]?|nodig)\s*:$/;
/**
So many things: `原因有以下三点：`.
*/
const counted = new RegExp(
	`(?:以下|[有这的])[两几三四五六七八九十][个大条点种类项]${letter}{0,6}[:：]$|[以如]下${letter}{1,8}[:：]$|(?:次|以下)の${letter}{1,10}[:：]$`,
);

/**
A number, then no unit of time, then two words more at most before the colon: `fünf wichtige Tipps:`.
*/
const numbered = new RegExp(
	String.raw`(?:^|${noLetter})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dois|três|quatro|twee|drie|vijf|zes|zeven|tien|две|два|три|четыре|пять|шесть|семь|восемь|девять|десять|несколько)\s(?!(?:sekunden|minuten|stunden|tagen?|wochen|monaten?|jahren?|mal|secondes|minutes|heures|jours|semaines|mois|ans|fois|segundos|minutos|horas|días|semanas|meses|años|veces|secondi|minuti|ore|giorni|settimane|mesi|anni|volte|dias|anos|vezes|seconden|uur|dagen|weken|maanden|jaar|keer|секунд${letter}*|минут${letter}*|час${letter}*|дн${letter}+|день|недел${letter}*|месяц${letter}*|год${letter}*|лет|раза?)${noLetter})(?:${letter}+\s){0,2}${letter}{3,}\s*[:：]$`,
);

const address =
	/(?:lines|verses?|stanzas?|poem|song|hymn|rhyme|zeilen|strophen?|gedicht|lied|vers|strophes?|poème|chanson|versos?|estrofas?|poema|versi|strofe?|стихи|строки|address|anschrift|adress[ea]?|dirección|indirizzo|endereço|adres|адрес[ау]?|地址|住所)\s*[:：]$/;

/**
Whether the end of a text, in lower case, announces an address or verses: they have several lines and are no list.
*/
export const announcesAddress = (end: string): boolean => address.test(end);

/**
Whether the end of a text, a colon at its end, announces a list: `surely`, or perhaps the sections that follow.

@param end - In lower case.
*/
export function listCue(end: string): 'surely' | 'perhaps' | undefined {
	const sentence = end.split(/[!.?]/).at(-1)!;
	return announcesAddress(end)
		? undefined
		: atEnd.test(end) || atEndOther.test(end) || inSentence.test(sentence)
			? 'surely'
			: presented.test(sentence) ||
				  needed.test(sentence) ||
				  counted.test(end) ||
				  numbered.test(sentence)
				? 'perhaps'
				: undefined;
}
