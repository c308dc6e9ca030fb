/** Every word of the graph view that the list does not have. Each language writes all of them. */
export interface DrawingText {
  /** Name of the drawing. */
  readonly around: (prospect: string) => string;
  /** Above the drawing while nobody is pointed at. */
  readonly howToRead: string;
  /** What the outer ring means. */
  readonly outside: (company: string) => string;
  readonly close: string;
}
