/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "Na razie nic nie znaleziono",
  text: "Te słowa są częste, a przejrzano tylko najnowsze wpisy.",
  further: "Szukaj dalej wstecz",
}

export default searching
