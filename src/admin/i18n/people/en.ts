/** Problems that wait, and who is responsible for them. */
const people = {
  menu: "Snooze or assign",
  snooze: "Snooze",
  tomorrow: "Tomorrow, {{time}}",
  onDate: "On a day …",
  until: "Until the morning of",
  comesBack: "It is back then, or sooner if the problem comes again.",
  wrongDay: "Choose a day after today, within a year.",
  endSnooze: "End snooze",
  snoozed: "Snoozed",
  snoozedUntil: "Snoozed until {{time}}",
  awake: "Not snoozed any more",
  assign: "Assign",
  me: "Me",
  nobody: "Nobody",
  assignedTo: "Assigned to {{name}}",
  unassigned: "Assigned to nobody",
  askText: "These are too many to undo the change at once.",
  assignee: "Assigned to",
  mine: "Mine",
  nobodys: "Nobody’s",
  everybodys: "Everybody’s",
}

export default people

export type PeopleTexts = typeof people
