import type {Session} from '../context.js';
import {allRows, columnsOf, quoteRow, type Grid} from './grid.js';
import {filled} from './pipes.js';
import type {Row} from './rows.js';

const narrow = (row: Row, columns: number): Row =>
	row.cells.length > columns
		? {...row, cells: row.cells.slice(0, columns)}
		: row;

/**
Kind 1: columns at the right that are empty in every row, the header's cell included.
*/
export function cutPhantomColumns(grid: Grid, session: Session): Grid {
	let columns = 0;
	for (const row of allRows(grid)) {
		columns = Math.max(columns, filled(row.cells));
	}

	const widest = columnsOf(grid);
	const cutOff = widest - columns;
	if (
		columns === 0 ||
		cutOff === 0 ||
		!session.report({
			kind: 'phantom-columns',
			act: 'repaired',
			first: grid.first,
			last: grid.last,
			before: quoteRow((grid.header ?? grid.rows[0])?.cells ?? []),
			after: quoteRow(
				(grid.header ?? grid.rows[0])?.cells.slice(0, columns) ?? [],
			),
			reason: `${cutOff === 1 ? 'A column' : `${cutOff} columns`} at the right of the table ${cutOff === 1 ? 'is' : 'are'} empty in every row.`,
		})
	) {
		return grid;
	}

	return {
		...grid,
		...(grid.header && {header: narrow(grid.header, columns)}),
		...(grid.delimiter && {delimiter: grid.delimiter.slice(0, columns)}),
		rows: grid.rows.map(row => narrow(row, columns)),
	};
}

const isNumeric = (cell: string) =>
	/^[\0-\u{2F}\u{3A}-\u{40}[\\\]^_`\u{7B}-\u{A9}\u{AB}-\u{B4}\u{B6}-\u{B9}\u{BB}-\u{BF}\u{D7}\u{F7}\u{2C2}-\u{2C5}\u{2D2}-\u{2DF}\u{2E5}-\u{2EB}\u{2ED}\u{2EF}-\u{36F}\u{375}\u{378}\u{379}\u{37E}\u{380}-\u{385}\u{387}\u{38B}\u{38D}\u{3A2}\u{3F6}\u{482}-\u{489}\u{530}\u{557}\u{558}\u{55A}-\u{55F}\u{589}-\u{5CF}\u{5EB}-\u{5EE}\u{5F3}-\u{61F}\u{64B}-\u{66D}\u{670}\u{6D4}\u{6D6}-\u{6E4}\u{6E7}-\u{6ED}\u{6F0}-\u{6F9}\u{6FD}\u{6FE}\u{700}-\u{70F}\u{711}\u{730}-\u{74C}\u{7A6}-\u{7B0}\u{7B2}-\u{7C9}\u{7EB}-\u{7F3}\u{7F6}-\u{7F9}\u{7FB}-\u{7FF}\u{816}-\u{819}\u{81B}-\u{823}\u{825}-\u{827}\u{829}-\u{83F}\u{859}-\u{85F}\u{86B}-\u{86F}\u{888}\u{88F}-\u{89F}\u{8CA}-\u{903}\u{93A}-\u{93C}\u{93E}-\u{94F}\u{951}-\u{957}\u{962}-\u{970}\u{981}-\u{984}\u{98D}\u{98E}\u{991}\u{992}\u{9A9}\u{9B1}\u{9B3}-\u{9B5}\u{9BA}-\u{9BC}\u{9BE}-\u{9CD}\u{9CF}-\u{9DB}\u{9DE}\u{9E2}-\u{9EF}\u{9F2}-\u{9FB}\u{9FD}-\u{A04}\u{A0B}-\u{A0E}\u{A11}\u{A12}\u{A29}\u{A31}\u{A34}\u{A37}\u{A3A}-\u{A58}\u{A5D}\u{A5F}-\u{A71}\u{A75}-\u{A84}\u{A8E}\u{A92}\u{AA9}\u{AB1}\u{AB4}\u{ABA}-\u{ABC}\u{ABE}-\u{ACF}\u{AD1}-\u{ADF}\u{AE2}-\u{AF8}\u{AFA}-\u{B04}\u{B0D}\u{B0E}\u{B11}\u{B12}\u{B29}\u{B31}\u{B34}\u{B3A}-\u{B3C}\u{B3E}-\u{B5B}\u{B5E}\u{B62}-\u{B70}\u{B72}-\u{B82}\u{B84}\u{B8B}-\u{B8D}\u{B91}\u{B96}-\u{B98}\u{B9B}\u{B9D}\u{BA0}-\u{BA2}\u{BA5}-\u{BA7}\u{BAB}-\u{BAD}\u{BBA}-\u{BCF}\u{BD1}-\u{C04}\u{C0D}\u{C11}\u{C29}\u{C3A}-\u{C3C}\u{C3E}-\u{C57}\u{C5B}\u{C5C}\u{C5E}\u{C5F}\u{C62}-\u{C7F}\u{C81}-\u{C84}\u{C8D}\u{C91}\u{CA9}\u{CB4}\u{CBA}-\u{CBC}\u{CBE}-\u{CDC}\u{CDF}\u{CE2}-\u{CF0}\u{CF3}-\u{D03}\u{D0D}\u{D11}\u{D3B}\u{D3C}\u{D3E}-\u{D4D}\u{D4F}-\u{D53}\u{D57}-\u{D5E}\u{D62}-\u{D79}\u{D80}-\u{D84}\u{D97}-\u{D99}\u{DB2}\u{DBC}\u{DBE}\u{DBF}\u{DC7}-\u{E00}\u{E31}\u{E34}-\u{E3F}\u{E47}-\u{E80}\u{E83}\u{E85}\u{E8B}\u{EA4}\u{EA6}\u{EB1}\u{EB4}-\u{EBC}\u{EBE}\u{EBF}\u{EC5}\u{EC7}-\u{EDB}\u{EE0}-\u{EFF}\u{F01}-\u{F3F}\u{F48}\u{F6D}-\u{F87}\u{F8D}-\u{FFF}\u{102B}-\u{103E}\u{1040}-\u{104F}\u{1056}-\u{1059}\u{105E}-\u{1060}\u{1062}-\u{1064}\u{1067}-\u{106D}\u{1071}-\u{1074}\u{1082}-\u{108D}\u{108F}-\u{109F}\u{10C6}\u{10C8}-\u{10CC}\u{10CE}\u{10CF}\u{10FB}\u{1249}\u{124E}\u{124F}\u{1257}\u{1259}\u{125E}\u{125F}\u{1289}\u{128E}\u{128F}\u{12B1}\u{12B6}\u{12B7}\u{12BF}\u{12C1}\u{12C6}\u{12C7}\u{12D7}\u{1311}\u{1316}\u{1317}\u{135B}-\u{137F}\u{1390}-\u{139F}\u{13F6}\u{13F7}\u{13FE}-\u{1400}\u{166D}\u{166E}\u{1680}\u{169B}-\u{169F}\u{16EB}-\u{16F0}\u{16F9}-\u{16FF}\u{1712}-\u{171E}\u{1732}-\u{173F}\u{1752}-\u{175F}\u{176D}\u{1771}-\u{177F}\u{17B4}-\u{17D6}\u{17D8}-\u{17DB}\u{17DD}-\u{181F}\u{1879}-\u{187F}\u{1885}\u{1886}\u{18A9}\u{18AB}-\u{18AF}\u{18F6}-\u{18FF}\u{191F}-\u{194F}\u{196E}\u{196F}\u{1975}-\u{197F}\u{19AC}-\u{19AF}\u{19CA}-\u{19FF}\u{1A17}-\u{1A1F}\u{1A55}-\u{1AA6}\u{1AA8}-\u{1B04}\u{1B34}-\u{1B44}\u{1B4D}-\u{1B82}\u{1BA1}-\u{1BAD}\u{1BB0}-\u{1BB9}\u{1BE6}-\u{1BFF}\u{1C24}-\u{1C4C}\u{1C50}-\u{1C59}\u{1C7E}\u{1C7F}\u{1C89}-\u{1C8F}\u{1CBB}\u{1CBC}\u{1CC0}-\u{1CE8}\u{1CED}\u{1CF4}\u{1CF7}-\u{1CF9}\u{1CFB}-\u{1CFF}\u{1DC0}-\u{1DFF}\u{1F16}\u{1F17}\u{1F1E}\u{1F1F}\u{1F46}\u{1F47}\u{1F4E}\u{1F4F}\u{1F58}\u{1F5A}\u{1F5C}\u{1F5E}\u{1F7E}\u{1F7F}\u{1FB5}\u{1FBD}\u{1FBF}-\u{1FC1}\u{1FC5}\u{1FCD}-\u{1FCF}\u{1FD4}\u{1FD5}\u{1FDC}-\u{1FDF}\u{1FED}-\u{1FF1}\u{1FF5}\u{1FFD}-\u{2070}\u{2072}-\u{207E}\u{2080}-\u{208F}\u{209D}-\u{2101}\u{2103}-\u{2106}\u{2108}\u{2109}\u{2114}\u{2116}-\u{2118}\u{211E}-\u{2123}\u{2125}\u{2127}\u{2129}\u{212E}\u{213A}\u{213B}\u{2140}-\u{2144}\u{214A}-\u{214D}\u{214F}-\u{2182}\u{2185}-\u{2BFF}\u{2CE5}-\u{2CEA}\u{2CEF}-\u{2CF1}\u{2CF4}-\u{2CFF}\u{2D26}\u{2D28}-\u{2D2C}\u{2D2E}\u{2D2F}\u{2D68}-\u{2D6E}\u{2D70}-\u{2D7F}\u{2D97}-\u{2D9F}\u{2DA7}\u{2DAF}\u{2DB7}\u{2DBF}\u{2DC7}\u{2DCF}\u{2DD7}\u{2DDF}-\u{2E2E}\u{2E30}-\u{3004}\u{3007}-\u{3030}\u{3036}-\u{303A}\u{303D}-\u{3040}\u{3097}-\u{309C}\u{30A0}\u{30FB}\u{3100}-\u{3104}\u{3130}\u{318F}-\u{319F}\u{31C0}-\u{31EF}\u{3200}-\u{33FF}\u{4DC0}-\u{4DFF}\u{A48D}-\u{A4CF}\u{A4FE}\u{A4FF}\u{A60D}-\u{A60F}\u{A620}-\u{A629}\u{A62C}-\u{A63F}\u{A66F}-\u{A67E}\u{A69E}\u{A69F}\u{A6E6}-\u{A716}\u{A720}\u{A721}\u{A789}\u{A78A}\u{A7CB}-\u{A7CF}\u{A7D2}\u{A7D4}\u{A7DA}-\u{A7F1}\u{A802}\u{A806}\u{A80B}\u{A823}-\u{A83F}\u{A874}-\u{A881}\u{A8B4}-\u{A8F1}\u{A8F8}-\u{A8FA}\u{A8FC}\u{A8FF}-\u{A909}\u{A926}-\u{A92F}\u{A947}-\u{A95F}\u{A97D}-\u{A983}\u{A9B3}-\u{A9CE}\u{A9D0}-\u{A9DF}\u{A9E5}\u{A9F0}-\u{A9F9}\u{A9FF}\u{AA29}-\u{AA3F}\u{AA43}\u{AA4C}-\u{AA5F}\u{AA77}-\u{AA79}\u{AA7B}-\u{AA7D}\u{AAB0}\u{AAB2}-\u{AAB4}\u{AAB7}\u{AAB8}\u{AABE}\u{AABF}\u{AAC1}\u{AAC3}-\u{AADA}\u{AADE}\u{AADF}\u{AAEB}-\u{AAF1}\u{AAF5}-\u{AB00}\u{AB07}\u{AB08}\u{AB0F}\u{AB10}\u{AB17}-\u{AB1F}\u{AB27}\u{AB2F}\u{AB5B}\u{AB6A}-\u{AB6F}\u{ABE3}-\u{ABFF}\u{D7A4}-\u{D7AF}\u{D7C7}-\u{D7CA}\u{D7FC}-\u{F8FF}\u{FA6E}\u{FA6F}\u{FADA}-\u{FAFF}\u{FB07}-\u{FB12}\u{FB18}-\u{FB1C}\u{FB1E}\u{FB29}\u{FB37}\u{FB3D}\u{FB3F}\u{FB42}\u{FB45}\u{FBB2}-\u{FBD2}\u{FD3E}-\u{FD4F}\u{FD90}\u{FD91}\u{FDC8}-\u{FDEF}\u{FDFC}-\u{FE6F}\u{FE75}\u{FEFD}-\u{FF20}\u{FF3B}-\u{FF40}\u{FF5B}-\u{FF65}\u{FFBF}-\u{FFC1}\u{FFC8}\u{FFC9}\u{FFD0}\u{FFD1}\u{FFD8}\u{FFD9}\u{FFDD}-\u{FFFF}\u{1000C}\u{10027}\u{1003B}\u{1003E}\u{1004E}\u{1004F}\u{1005E}-\u{1007F}\u{100FB}-\u{1027F}\u{1029D}-\u{1029F}\u{102D1}-\u{102FF}\u{10320}-\u{1032C}\u{10341}\u{1034A}-\u{1034F}\u{10376}-\u{1037F}\u{1039E}\u{1039F}\u{103C4}-\u{103C7}\u{103D0}-\u{103FF}\u{1049E}-\u{104AF}\u{104D4}-\u{104D7}\u{104FC}-\u{104FF}\u{10528}-\u{1052F}\u{10564}-\u{1056F}\u{1057B}\u{1058B}\u{10593}\u{10596}\u{105A2}\u{105B2}\u{105BA}\u{105BD}-\u{105FF}\u{10737}-\u{1073F}\u{10756}-\u{1075F}\u{10768}-\u{1077F}\u{10786}\u{107B1}\u{107BB}-\u{107FF}\u{10806}\u{10807}\u{10809}\u{10836}\u{10839}-\u{1083B}\u{1083D}\u{1083E}\u{10856}-\u{1085F}\u{10877}-\u{1087F}\u{1089F}-\u{108DF}\u{108F3}\u{108F6}-\u{108FF}\u{10916}-\u{1091F}\u{1093A}-\u{1097F}\u{109B8}-\u{109BD}\u{109C0}-\u{109FF}\u{10A01}-\u{10A0F}\u{10A14}\u{10A18}\u{10A36}-\u{10A5F}\u{10A7D}-\u{10A7F}\u{10A9D}-\u{10ABF}\u{10AC8}\u{10AE5}-\u{10AFF}\u{10B36}-\u{10B3F}\u{10B56}-\u{10B5F}\u{10B73}-\u{10B7F}\u{10B92}-\u{10BFF}\u{10C49}-\u{10C7F}\u{10CB3}-\u{10CBF}\u{10CF3}-\u{10CFF}\u{10D24}-\u{10E7F}\u{10EAA}-\u{10EAF}\u{10EB2}-\u{10EFF}\u{10F1D}-\u{10F26}\u{10F28}-\u{10F2F}\u{10F46}-\u{10F6F}\u{10F82}-\u{10FAF}\u{10FC5}-\u{10FDF}\u{10FF7}-\u{11002}\u{11038}-\u{11070}\u{11073}\u{11074}\u{11076}-\u{11082}\u{110B0}-\u{110CF}\u{110E9}-\u{11102}\u{11127}-\u{11143}\u{11145}\u{11146}\u{11148}-\u{1114F}\u{11173}-\u{11175}\u{11177}-\u{11182}\u{111B3}-\u{111C0}\u{111C5}-\u{111D9}\u{111DB}\u{111DD}-\u{111FF}\u{11212}\u{1122C}-\u{1123E}\u{11241}-\u{1127F}\u{11287}\u{11289}\u{1128E}\u{1129E}\u{112A9}-\u{112AF}\u{112DF}-\u{11304}\u{1130D}\u{1130E}\u{11311}\u{11312}\u{11329}\u{11331}\u{11334}\u{1133A}-\u{1133C}\u{1133E}-\u{1134F}\u{11351}-\u{1135C}\u{11362}-\u{113FF}\u{11435}-\u{11446}\u{1144B}-\u{1145E}\u{11462}-\u{1147F}\u{114B0}-\u{114C3}\u{114C6}\u{114C8}-\u{1157F}\u{115AF}-\u{115D7}\u{115DC}-\u{115FF}\u{11630}-\u{11643}\u{11645}-\u{1167F}\u{116AB}-\u{116B7}\u{116B9}-\u{116FF}\u{1171B}-\u{1173F}\u{11747}-\u{117FF}\u{1182C}-\u{1189F}\u{118E0}-\u{118FE}\u{11907}\u{11908}\u{1190A}\u{1190B}\u{11914}\u{11917}\u{11930}-\u{1193E}\u{11940}\u{11942}-\u{1199F}\u{119A8}\u{119A9}\u{119D1}-\u{119E0}\u{119E2}\u{119E4}-\u{119FF}\u{11A01}-\u{11A0A}\u{11A33}-\u{11A39}\u{11A3B}-\u{11A4F}\u{11A51}-\u{11A5B}\u{11A8A}-\u{11A9C}\u{11A9E}-\u{11AAF}\u{11AF9}-\u{11BFF}\u{11C09}\u{11C2F}-\u{11C3F}\u{11C41}-\u{11C71}\u{11C90}-\u{11CFF}\u{11D07}\u{11D0A}\u{11D31}-\u{11D45}\u{11D47}-\u{11D5F}\u{11D66}\u{11D69}\u{11D8A}-\u{11D97}\u{11D99}-\u{11EDF}\u{11EF3}-\u{11F01}\u{11F03}\u{11F11}\u{11F34}-\u{11FAF}\u{11FB1}-\u{11FFF}\u{1239A}-\u{1247F}\u{12544}-\u{12F8F}\u{12FF1}-\u{12FFF}\u{13430}-\u{13440}\u{13447}-\u{143FF}\u{14647}-\u{167FF}\u{16A39}-\u{16A3F}\u{16A5F}-\u{16A6F}\u{16ABF}-\u{16ACF}\u{16AEE}-\u{16AFF}\u{16B30}-\u{16B3F}\u{16B44}-\u{16B62}\u{16B78}-\u{16B7C}\u{16B90}-\u{16E3F}\u{16E80}-\u{16EFF}\u{16F4B}-\u{16F4F}\u{16F51}-\u{16F92}\u{16FA0}-\u{16FDF}\u{16FE2}\u{16FE4}-\u{16FFF}\u{187F8}-\u{187FF}\u{18CD6}-\u{18CFF}\u{18D09}-\u{1AFEF}\u{1AFF4}\u{1AFFC}\u{1AFFF}\u{1B123}-\u{1B131}\u{1B133}-\u{1B14F}\u{1B153}\u{1B154}\u{1B156}-\u{1B163}\u{1B168}-\u{1B16F}\u{1B2FC}-\u{1BBFF}\u{1BC6B}-\u{1BC6F}\u{1BC7D}-\u{1BC7F}\u{1BC89}-\u{1BC8F}\u{1BC9A}-\u{1D3FF}\u{1D455}\u{1D49D}\u{1D4A0}\u{1D4A1}\u{1D4A3}\u{1D4A4}\u{1D4A7}\u{1D4A8}\u{1D4AD}\u{1D4BA}\u{1D4BC}\u{1D4C4}\u{1D506}\u{1D50B}\u{1D50C}\u{1D515}\u{1D51D}\u{1D53A}\u{1D53F}\u{1D545}\u{1D547}-\u{1D549}\u{1D551}\u{1D6A6}\u{1D6A7}\u{1D6C1}\u{1D6DB}\u{1D6FB}\u{1D715}\u{1D735}\u{1D74F}\u{1D76F}\u{1D789}\u{1D7A9}\u{1D7C3}\u{1D7CC}-\u{1DEFF}\u{1DF1F}-\u{1DF24}\u{1DF2B}-\u{1E02F}\u{1E06E}-\u{1E0FF}\u{1E12D}-\u{1E136}\u{1E13E}-\u{1E14D}\u{1E14F}-\u{1E28F}\u{1E2AE}-\u{1E2BF}\u{1E2EC}-\u{1E4CF}\u{1E4EC}-\u{1E7DF}\u{1E7E7}\u{1E7EC}\u{1E7EF}\u{1E7FF}\u{1E8C5}-\u{1E8FF}\u{1E944}-\u{1E94A}\u{1E94C}-\u{1EDFF}\u{1EE04}\u{1EE20}\u{1EE23}\u{1EE25}\u{1EE26}\u{1EE28}\u{1EE33}\u{1EE38}\u{1EE3A}\u{1EE3C}-\u{1EE41}\u{1EE43}-\u{1EE46}\u{1EE48}\u{1EE4A}\u{1EE4C}\u{1EE50}\u{1EE53}\u{1EE55}\u{1EE56}\u{1EE58}\u{1EE5A}\u{1EE5C}\u{1EE5E}\u{1EE60}\u{1EE63}\u{1EE65}\u{1EE66}\u{1EE6B}\u{1EE73}\u{1EE78}\u{1EE7D}\u{1EE7F}\u{1EE8A}\u{1EE9C}-\u{1EEA0}\u{1EEA4}\u{1EEAA}\u{1EEBC}-\u{1FFFF}\u{2A6E0}-\u{2A6FF}\u{2B73A}-\u{2B73F}\u{2B81E}\u{2B81F}\u{2CEA2}-\u{2CEAF}\u{2EBE1}-\u{2F7FF}\u{2FA1E}-\u{2FFFF}\u{3134B}-\u{3134F}\u{323B0}-\u{10FFFF}]*\d[\0-\u{40}[\\\]^_`\u{7B}-\u{A9}\u{AB}-\u{B4}\u{B6}-\u{B9}\u{BB}-\u{BF}\u{D7}\u{F7}\u{2C2}-\u{2C5}\u{2D2}-\u{2DF}\u{2E5}-\u{2EB}\u{2ED}\u{2EF}-\u{36F}\u{375}\u{378}\u{379}\u{37E}\u{380}-\u{385}\u{387}\u{38B}\u{38D}\u{3A2}\u{3F6}\u{482}-\u{489}\u{530}\u{557}\u{558}\u{55A}-\u{55F}\u{589}-\u{5CF}\u{5EB}-\u{5EE}\u{5F3}-\u{61F}\u{64B}-\u{66D}\u{670}\u{6D4}\u{6D6}-\u{6E4}\u{6E7}-\u{6ED}\u{6F0}-\u{6F9}\u{6FD}\u{6FE}\u{700}-\u{70F}\u{711}\u{730}-\u{74C}\u{7A6}-\u{7B0}\u{7B2}-\u{7C9}\u{7EB}-\u{7F3}\u{7F6}-\u{7F9}\u{7FB}-\u{7FF}\u{816}-\u{819}\u{81B}-\u{823}\u{825}-\u{827}\u{829}-\u{83F}\u{859}-\u{85F}\u{86B}-\u{86F}\u{888}\u{88F}-\u{89F}\u{8CA}-\u{903}\u{93A}-\u{93C}\u{93E}-\u{94F}\u{951}-\u{957}\u{962}-\u{970}\u{981}-\u{984}\u{98D}\u{98E}\u{991}\u{992}\u{9A9}\u{9B1}\u{9B3}-\u{9B5}\u{9BA}-\u{9BC}\u{9BE}-\u{9CD}\u{9CF}-\u{9DB}\u{9DE}\u{9E2}-\u{9EF}\u{9F2}-\u{9FB}\u{9FD}-\u{A04}\u{A0B}-\u{A0E}\u{A11}\u{A12}\u{A29}\u{A31}\u{A34}\u{A37}\u{A3A}-\u{A58}\u{A5D}\u{A5F}-\u{A71}\u{A75}-\u{A84}\u{A8E}\u{A92}\u{AA9}\u{AB1}\u{AB4}\u{ABA}-\u{ABC}\u{ABE}-\u{ACF}\u{AD1}-\u{ADF}\u{AE2}-\u{AF8}\u{AFA}-\u{B04}\u{B0D}\u{B0E}\u{B11}\u{B12}\u{B29}\u{B31}\u{B34}\u{B3A}-\u{B3C}\u{B3E}-\u{B5B}\u{B5E}\u{B62}-\u{B70}\u{B72}-\u{B82}\u{B84}\u{B8B}-\u{B8D}\u{B91}\u{B96}-\u{B98}\u{B9B}\u{B9D}\u{BA0}-\u{BA2}\u{BA5}-\u{BA7}\u{BAB}-\u{BAD}\u{BBA}-\u{BCF}\u{BD1}-\u{C04}\u{C0D}\u{C11}\u{C29}\u{C3A}-\u{C3C}\u{C3E}-\u{C57}\u{C5B}\u{C5C}\u{C5E}\u{C5F}\u{C62}-\u{C7F}\u{C81}-\u{C84}\u{C8D}\u{C91}\u{CA9}\u{CB4}\u{CBA}-\u{CBC}\u{CBE}-\u{CDC}\u{CDF}\u{CE2}-\u{CF0}\u{CF3}-\u{D03}\u{D0D}\u{D11}\u{D3B}\u{D3C}\u{D3E}-\u{D4D}\u{D4F}-\u{D53}\u{D57}-\u{D5E}\u{D62}-\u{D79}\u{D80}-\u{D84}\u{D97}-\u{D99}\u{DB2}\u{DBC}\u{DBE}\u{DBF}\u{DC7}-\u{E00}\u{E31}\u{E34}-\u{E3F}\u{E47}-\u{E80}\u{E83}\u{E85}\u{E8B}\u{EA4}\u{EA6}\u{EB1}\u{EB4}-\u{EBC}\u{EBE}\u{EBF}\u{EC5}\u{EC7}-\u{EDB}\u{EE0}-\u{EFF}\u{F01}-\u{F3F}\u{F48}\u{F6D}-\u{F87}\u{F8D}-\u{FFF}\u{102B}-\u{103E}\u{1040}-\u{104F}\u{1056}-\u{1059}\u{105E}-\u{1060}\u{1062}-\u{1064}\u{1067}-\u{106D}\u{1071}-\u{1074}\u{1082}-\u{108D}\u{108F}-\u{109F}\u{10C6}\u{10C8}-\u{10CC}\u{10CE}\u{10CF}\u{10FB}\u{1249}\u{124E}\u{124F}\u{1257}\u{1259}\u{125E}\u{125F}\u{1289}\u{128E}\u{128F}\u{12B1}\u{12B6}\u{12B7}\u{12BF}\u{12C1}\u{12C6}\u{12C7}\u{12D7}\u{1311}\u{1316}\u{1317}\u{135B}-\u{137F}\u{1390}-\u{139F}\u{13F6}\u{13F7}\u{13FE}-\u{1400}\u{166D}\u{166E}\u{1680}\u{169B}-\u{169F}\u{16EB}-\u{16F0}\u{16F9}-\u{16FF}\u{1712}-\u{171E}\u{1732}-\u{173F}\u{1752}-\u{175F}\u{176D}\u{1771}-\u{177F}\u{17B4}-\u{17D6}\u{17D8}-\u{17DB}\u{17DD}-\u{181F}\u{1879}-\u{187F}\u{1885}\u{1886}\u{18A9}\u{18AB}-\u{18AF}\u{18F6}-\u{18FF}\u{191F}-\u{194F}\u{196E}\u{196F}\u{1975}-\u{197F}\u{19AC}-\u{19AF}\u{19CA}-\u{19FF}\u{1A17}-\u{1A1F}\u{1A55}-\u{1AA6}\u{1AA8}-\u{1B04}\u{1B34}-\u{1B44}\u{1B4D}-\u{1B82}\u{1BA1}-\u{1BAD}\u{1BB0}-\u{1BB9}\u{1BE6}-\u{1BFF}\u{1C24}-\u{1C4C}\u{1C50}-\u{1C59}\u{1C7E}\u{1C7F}\u{1C89}-\u{1C8F}\u{1CBB}\u{1CBC}\u{1CC0}-\u{1CE8}\u{1CED}\u{1CF4}\u{1CF7}-\u{1CF9}\u{1CFB}-\u{1CFF}\u{1DC0}-\u{1DFF}\u{1F16}\u{1F17}\u{1F1E}\u{1F1F}\u{1F46}\u{1F47}\u{1F4E}\u{1F4F}\u{1F58}\u{1F5A}\u{1F5C}\u{1F5E}\u{1F7E}\u{1F7F}\u{1FB5}\u{1FBD}\u{1FBF}-\u{1FC1}\u{1FC5}\u{1FCD}-\u{1FCF}\u{1FD4}\u{1FD5}\u{1FDC}-\u{1FDF}\u{1FED}-\u{1FF1}\u{1FF5}\u{1FFD}-\u{2070}\u{2072}-\u{207E}\u{2080}-\u{208F}\u{209D}-\u{2101}\u{2103}-\u{2106}\u{2108}\u{2109}\u{2114}\u{2116}-\u{2118}\u{211E}-\u{2123}\u{2125}\u{2127}\u{2129}\u{212E}\u{213A}\u{213B}\u{2140}-\u{2144}\u{214A}-\u{214D}\u{214F}-\u{2182}\u{2185}-\u{2BFF}\u{2CE5}-\u{2CEA}\u{2CEF}-\u{2CF1}\u{2CF4}-\u{2CFF}\u{2D26}\u{2D28}-\u{2D2C}\u{2D2E}\u{2D2F}\u{2D68}-\u{2D6E}\u{2D70}-\u{2D7F}\u{2D97}-\u{2D9F}\u{2DA7}\u{2DAF}\u{2DB7}\u{2DBF}\u{2DC7}\u{2DCF}\u{2DD7}\u{2DDF}-\u{2E2E}\u{2E30}-\u{3004}\u{3007}-\u{3030}\u{3036}-\u{303A}\u{303D}-\u{3040}\u{3097}-\u{309C}\u{30A0}\u{30FB}\u{3100}-\u{3104}\u{3130}\u{318F}-\u{319F}\u{31C0}-\u{31EF}\u{3200}-\u{33FF}\u{4DC0}-\u{4DFF}\u{A48D}-\u{A4CF}\u{A4FE}\u{A4FF}\u{A60D}-\u{A60F}\u{A620}-\u{A629}\u{A62C}-\u{A63F}\u{A66F}-\u{A67E}\u{A69E}\u{A69F}\u{A6E6}-\u{A716}\u{A720}\u{A721}\u{A789}\u{A78A}\u{A7CB}-\u{A7CF}\u{A7D2}\u{A7D4}\u{A7DA}-\u{A7F1}\u{A802}\u{A806}\u{A80B}\u{A823}-\u{A83F}\u{A874}-\u{A881}\u{A8B4}-\u{A8F1}\u{A8F8}-\u{A8FA}\u{A8FC}\u{A8FF}-\u{A909}\u{A926}-\u{A92F}\u{A947}-\u{A95F}\u{A97D}-\u{A983}\u{A9B3}-\u{A9CE}\u{A9D0}-\u{A9DF}\u{A9E5}\u{A9F0}-\u{A9F9}\u{A9FF}\u{AA29}-\u{AA3F}\u{AA43}\u{AA4C}-\u{AA5F}\u{AA77}-\u{AA79}\u{AA7B}-\u{AA7D}\u{AAB0}\u{AAB2}-\u{AAB4}\u{AAB7}\u{AAB8}\u{AABE}\u{AABF}\u{AAC1}\u{AAC3}-\u{AADA}\u{AADE}\u{AADF}\u{AAEB}-\u{AAF1}\u{AAF5}-\u{AB00}\u{AB07}\u{AB08}\u{AB0F}\u{AB10}\u{AB17}-\u{AB1F}\u{AB27}\u{AB2F}\u{AB5B}\u{AB6A}-\u{AB6F}\u{ABE3}-\u{ABFF}\u{D7A4}-\u{D7AF}\u{D7C7}-\u{D7CA}\u{D7FC}-\u{F8FF}\u{FA6E}\u{FA6F}\u{FADA}-\u{FAFF}\u{FB07}-\u{FB12}\u{FB18}-\u{FB1C}\u{FB1E}\u{FB29}\u{FB37}\u{FB3D}\u{FB3F}\u{FB42}\u{FB45}\u{FBB2}-\u{FBD2}\u{FD3E}-\u{FD4F}\u{FD90}\u{FD91}\u{FDC8}-\u{FDEF}\u{FDFC}-\u{FE6F}\u{FE75}\u{FEFD}-\u{FF20}\u{FF3B}-\u{FF40}\u{FF5B}-\u{FF65}\u{FFBF}-\u{FFC1}\u{FFC8}\u{FFC9}\u{FFD0}\u{FFD1}\u{FFD8}\u{FFD9}\u{FFDD}-\u{FFFF}\u{1000C}\u{10027}\u{1003B}\u{1003E}\u{1004E}\u{1004F}\u{1005E}-\u{1007F}\u{100FB}-\u{1027F}\u{1029D}-\u{1029F}\u{102D1}-\u{102FF}\u{10320}-\u{1032C}\u{10341}\u{1034A}-\u{1034F}\u{10376}-\u{1037F}\u{1039E}\u{1039F}\u{103C4}-\u{103C7}\u{103D0}-\u{103FF}\u{1049E}-\u{104AF}\u{104D4}-\u{104D7}\u{104FC}-\u{104FF}\u{10528}-\u{1052F}\u{10564}-\u{1056F}\u{1057B}\u{1058B}\u{10593}\u{10596}\u{105A2}\u{105B2}\u{105BA}\u{105BD}-\u{105FF}\u{10737}-\u{1073F}\u{10756}-\u{1075F}\u{10768}-\u{1077F}\u{10786}\u{107B1}\u{107BB}-\u{107FF}\u{10806}\u{10807}\u{10809}\u{10836}\u{10839}-\u{1083B}\u{1083D}\u{1083E}\u{10856}-\u{1085F}\u{10877}-\u{1087F}\u{1089F}-\u{108DF}\u{108F3}\u{108F6}-\u{108FF}\u{10916}-\u{1091F}\u{1093A}-\u{1097F}\u{109B8}-\u{109BD}\u{109C0}-\u{109FF}\u{10A01}-\u{10A0F}\u{10A14}\u{10A18}\u{10A36}-\u{10A5F}\u{10A7D}-\u{10A7F}\u{10A9D}-\u{10ABF}\u{10AC8}\u{10AE5}-\u{10AFF}\u{10B36}-\u{10B3F}\u{10B56}-\u{10B5F}\u{10B73}-\u{10B7F}\u{10B92}-\u{10BFF}\u{10C49}-\u{10C7F}\u{10CB3}-\u{10CBF}\u{10CF3}-\u{10CFF}\u{10D24}-\u{10E7F}\u{10EAA}-\u{10EAF}\u{10EB2}-\u{10EFF}\u{10F1D}-\u{10F26}\u{10F28}-\u{10F2F}\u{10F46}-\u{10F6F}\u{10F82}-\u{10FAF}\u{10FC5}-\u{10FDF}\u{10FF7}-\u{11002}\u{11038}-\u{11070}\u{11073}\u{11074}\u{11076}-\u{11082}\u{110B0}-\u{110CF}\u{110E9}-\u{11102}\u{11127}-\u{11143}\u{11145}\u{11146}\u{11148}-\u{1114F}\u{11173}-\u{11175}\u{11177}-\u{11182}\u{111B3}-\u{111C0}\u{111C5}-\u{111D9}\u{111DB}\u{111DD}-\u{111FF}\u{11212}\u{1122C}-\u{1123E}\u{11241}-\u{1127F}\u{11287}\u{11289}\u{1128E}\u{1129E}\u{112A9}-\u{112AF}\u{112DF}-\u{11304}\u{1130D}\u{1130E}\u{11311}\u{11312}\u{11329}\u{11331}\u{11334}\u{1133A}-\u{1133C}\u{1133E}-\u{1134F}\u{11351}-\u{1135C}\u{11362}-\u{113FF}\u{11435}-\u{11446}\u{1144B}-\u{1145E}\u{11462}-\u{1147F}\u{114B0}-\u{114C3}\u{114C6}\u{114C8}-\u{1157F}\u{115AF}-\u{115D7}\u{115DC}-\u{115FF}\u{11630}-\u{11643}\u{11645}-\u{1167F}\u{116AB}-\u{116B7}\u{116B9}-\u{116FF}\u{1171B}-\u{1173F}\u{11747}-\u{117FF}\u{1182C}-\u{1189F}\u{118E0}-\u{118FE}\u{11907}\u{11908}\u{1190A}\u{1190B}\u{11914}\u{11917}\u{11930}-\u{1193E}\u{11940}\u{11942}-\u{1199F}\u{119A8}\u{119A9}\u{119D1}-\u{119E0}\u{119E2}\u{119E4}-\u{119FF}\u{11A01}-\u{11A0A}\u{11A33}-\u{11A39}\u{11A3B}-\u{11A4F}\u{11A51}-\u{11A5B}\u{11A8A}-\u{11A9C}\u{11A9E}-\u{11AAF}\u{11AF9}-\u{11BFF}\u{11C09}\u{11C2F}-\u{11C3F}\u{11C41}-\u{11C71}\u{11C90}-\u{11CFF}\u{11D07}\u{11D0A}\u{11D31}-\u{11D45}\u{11D47}-\u{11D5F}\u{11D66}\u{11D69}\u{11D8A}-\u{11D97}\u{11D99}-\u{11EDF}\u{11EF3}-\u{11F01}\u{11F03}\u{11F11}\u{11F34}-\u{11FAF}\u{11FB1}-\u{11FFF}\u{1239A}-\u{1247F}\u{12544}-\u{12F8F}\u{12FF1}-\u{12FFF}\u{13430}-\u{13440}\u{13447}-\u{143FF}\u{14647}-\u{167FF}\u{16A39}-\u{16A3F}\u{16A5F}-\u{16A6F}\u{16ABF}-\u{16ACF}\u{16AEE}-\u{16AFF}\u{16B30}-\u{16B3F}\u{16B44}-\u{16B62}\u{16B78}-\u{16B7C}\u{16B90}-\u{16E3F}\u{16E80}-\u{16EFF}\u{16F4B}-\u{16F4F}\u{16F51}-\u{16F92}\u{16FA0}-\u{16FDF}\u{16FE2}\u{16FE4}-\u{16FFF}\u{187F8}-\u{187FF}\u{18CD6}-\u{18CFF}\u{18D09}-\u{1AFEF}\u{1AFF4}\u{1AFFC}\u{1AFFF}\u{1B123}-\u{1B131}\u{1B133}-\u{1B14F}\u{1B153}\u{1B154}\u{1B156}-\u{1B163}\u{1B168}-\u{1B16F}\u{1B2FC}-\u{1BBFF}\u{1BC6B}-\u{1BC6F}\u{1BC7D}-\u{1BC7F}\u{1BC89}-\u{1BC8F}\u{1BC9A}-\u{1D3FF}\u{1D455}\u{1D49D}\u{1D4A0}\u{1D4A1}\u{1D4A3}\u{1D4A4}\u{1D4A7}\u{1D4A8}\u{1D4AD}\u{1D4BA}\u{1D4BC}\u{1D4C4}\u{1D506}\u{1D50B}\u{1D50C}\u{1D515}\u{1D51D}\u{1D53A}\u{1D53F}\u{1D545}\u{1D547}-\u{1D549}\u{1D551}\u{1D6A6}\u{1D6A7}\u{1D6C1}\u{1D6DB}\u{1D6FB}\u{1D715}\u{1D735}\u{1D74F}\u{1D76F}\u{1D789}\u{1D7A9}\u{1D7C3}\u{1D7CC}-\u{1DEFF}\u{1DF1F}-\u{1DF24}\u{1DF2B}-\u{1E02F}\u{1E06E}-\u{1E0FF}\u{1E12D}-\u{1E136}\u{1E13E}-\u{1E14D}\u{1E14F}-\u{1E28F}\u{1E2AE}-\u{1E2BF}\u{1E2EC}-\u{1E4CF}\u{1E4EC}-\u{1E7DF}\u{1E7E7}\u{1E7EC}\u{1E7EF}\u{1E7FF}\u{1E8C5}-\u{1E8FF}\u{1E944}-\u{1E94A}\u{1E94C}-\u{1EDFF}\u{1EE04}\u{1EE20}\u{1EE23}\u{1EE25}\u{1EE26}\u{1EE28}\u{1EE33}\u{1EE38}\u{1EE3A}\u{1EE3C}-\u{1EE41}\u{1EE43}-\u{1EE46}\u{1EE48}\u{1EE4A}\u{1EE4C}\u{1EE50}\u{1EE53}\u{1EE55}\u{1EE56}\u{1EE58}\u{1EE5A}\u{1EE5C}\u{1EE5E}\u{1EE60}\u{1EE63}\u{1EE65}\u{1EE66}\u{1EE6B}\u{1EE73}\u{1EE78}\u{1EE7D}\u{1EE7F}\u{1EE8A}\u{1EE9C}-\u{1EEA0}\u{1EEA4}\u{1EEAA}\u{1EEBC}-\u{1FFFF}\u{2A6E0}-\u{2A6FF}\u{2B73A}-\u{2B73F}\u{2B81E}\u{2B81F}\u{2CEA2}-\u{2CEAF}\u{2EBE1}-\u{2F7FF}\u{2FA1E}-\u{2FFFF}\u{3134B}-\u{3134F}\u{323B0}-\u{10FFFF}]*$/u.test(
		cell,
	);
const isLabel = (cell: string) =>
	cell !== '' && cell.length <= 80 && !isNumeric(cell);

/**
Kind 38: the empty corner over a column of labels was dropped, so that the header stands one column too far left.
Told by every row having one cell more than the header, and by a first column that reads like labels.
*/
export function restoreCorner(grid: Grid, session: Session): Grid {
	const [top, ...rest] = allRows(grid);
	const columns = columnsOf(grid);
	if (
		!top ||
		columns < 3 ||
		rest.length < 2 ||
		filled(top.cells) !== columns - 1 ||
		top.cells.slice(0, columns - 1).includes('') ||
		rest.some(
			row => !(filled(row.cells) === columns && isLabel(row.cells[0]!)),
		) ||
		!isDistinct(rest)
	) {
		return grid;
	}

	const cells = ['', ...top.cells.slice(0, columns - 1)];
	if (
		!session.report({
			kind: 'lost-corner',
			act: 'repaired',
			first: top.first,
			last: top.last,
			before: quoteRow(top.cells),
			after: quoteRow(cells),
			reason:
				'The header has one cell fewer than every row, and the first column holds labels: the empty corner was lost.',
		})
	) {
		return grid;
	}

	const header = {...top, cells};
	return grid.header
		? {...grid, header}
		: {...grid, rows: [header, ...grid.rows.slice(1)]};
}

const isDistinct = (rows: readonly Row[]) =>
	new Set(rows.map(row => row.cells[0])).size === rows.length;

/**
Kinds 2 and 38: rows with fewer values than the header or than most rows. What stood empty cannot be told, so nothing is
moved; the table says so itself.
*/
export function flagShifted(grid: Grid, session: Session): Grid {
	const columns = columnsOf(grid);
	const short = grid.rows.filter(
		row => row.cells.length < columns && row.cells.length > 1,
	);
	const first = short[0];
	if (columns < 3 || !first || short.length * 2 > grid.rows.length) {
		return grid;
	}

	const count = short.length;
	const doubt =
		count === 1
			? 'one row has fewer cells than the others: its values may stand too far left'
			: `${count} rows have fewer cells than the others: their values may stand too far left`;
	return session.report({
		kind: 'shifted-cells',
		act: 'flagged',
		first: first.first,
		last: short.at(-1)!.last,
		before: quoteRow(first.cells),
		after: quoteRow(first.cells),
		reason: `${count === 1 ? 'A row has' : `${count} rows have`} fewer cells than the table has columns; an empty cell may have been dropped.`,
	})
		? {...grid, doubts: [...grid.doubts, doubt]}
		: grid;
}

/** Kind 9: header, delimiter row and rows of unequal width. The widest tells the columns, and no cell is dropped. */
export function evenOut(grid: Grid, session: Session): Grid {
	const {header, delimiter, rows} = grid;
	if (!header || !delimiter) {
		return grid;
	}

	const width = header.cells.length;
	const isUneven =
		delimiter.length !== width || rows.some(row => row.cells.length > width);
	if (isUneven) {
		session.report({
			kind: 'uneven-table',
			act: 'repaired',
			first: grid.first,
			last: grid.last,
			before: quoteRow(header.cells),
			after: `${columnsOf(grid)} columns`,
			reason:
				'The header, the line under it and the rows differ in width; the widest of them tells the columns.',
		});
	}

	return grid;
}

/** Kind 12: a table inside a cell, told by the pipes that were escaped in it. It is shown as it stands. */
export function flagNested(grid: Grid, session: Session): Grid {
	for (const row of allRows(grid)) {
		const cell = row.cells.find(text => text.split('|').length > 3);
		if (cell !== undefined) {
			session.report({
				kind: 'table-in-cell',
				act: 'flagged',
				first: row.first,
				last: row.last,
				before: cell,
				after: cell,
				reason: 'A cell holds what may be a table of its own.',
			});
		}
	}

	return grid;
}
