export interface FieldWords {
  label: string;
  hint: string;
}
