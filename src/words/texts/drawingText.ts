/** Every word of the graph view that the list does not have. Each language writes all of them. */
export interface DrawingText {
  /** Name of the drawing. */
  readonly around: (prospect: string) => string;
  /** The line above the drawing while no person is pointed at. */
  readonly howToRead: string;
  /** The meaning of the outer ring. */
  readonly outside: (company: string) => string;
  readonly close: string;
}
