/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "Na razie nic nie znaleziono",
  text: "Te słowa są częste, a przejrzano tylko najnowsze wpisy.",
  further: "Szukaj dalej wstecz",
  rangeMore: "{{from}}–{{to}} z ponad {{total}}",
  rangeAtLeast: "{{from}}–{{to}} z co najmniej {{total}}",
  here: "Znaleziono tutaj: {{total}}",
  hereSoFar:
    "Znaleziono tutaj: {{total}}. Wśród starszych wpisów może być ich więcej.",
}

export default searching
