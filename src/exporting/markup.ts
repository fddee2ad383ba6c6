/** Text that is HTML already. */
export class Markup {
  constructor(readonly html: string) {}
}

type Piece = string | number | null | Markup | Markup[]

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** HTML in which everything put in is text, unless it was made here as well. Customers write some of it. */
export function markup(
  literals: TemplateStringsArray,
  ...pieces: Piece[]
): Markup {
  return new Markup(String.raw({ raw: literals }, ...pieces.map(htmlOf)))
}

function htmlOf(piece: Piece): string {
  if (Array.isArray(piece)) {
    return piece.map(htmlOf).join("")
  }

  return piece instanceof Markup
    ? piece.html
    : String(piece ?? "").replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)
}
