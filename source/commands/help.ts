/**
The help text, as `--help` prints it.
*/
export const help = `brief: a terminal reader for articles

  brief [command] [FILE | FOLDER | https://… | -]

  read      open the viewer (default)          print    the laid-out article as text
  clean     the repaired article as Markdown   outline  its sections and tables
  tables    its tables as data                 find     QUERY then a FILE or FOLDER: hits with their section

  -w, --width N      columns to lay out for (default: the terminal's width, else 80)
      --from KIND    auto | markdown | text | html
  -f, --format F     tables: csv tsv json markdown; outline and find: text json
      --table N      only the Nth table
      --section N    print, clean: only that section, by number or the beginning of its title
      --report F     clean: text json none, on standard error
      --check        clean: exit 3 when anything would be repaired, write nothing
      --theme T      auto dark light mono       --no-color, NO_COLOR, FORCE_COLOR
      --ascii        no character outside ASCII in the program's own drawing
      --screen-reader, --restricted, --no-state, --help, --version

  With no argument: the briefs that come with the program. In the viewer, ? lists the keys.

  brief notes.md                     read it
  curl -s https://… | brief -        read what arrives
  brief tables report.html -f csv    its tables, for a spreadsheet
  brief find sanctions briefs/       where it is said
`;
