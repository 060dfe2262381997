/** The text of one paper. */
export interface PaperText {
  id: string;
  title: string;
  abstract: string;
}
