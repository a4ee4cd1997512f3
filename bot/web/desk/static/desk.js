// The desk works without this file. It only puts moments on the reader's own clock.

const long = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const short = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });

for (const time of document.querySelectorAll("time[data-moment], time[data-clock]")) {
  const moment = new Date(time.dateTime);
  if (Number.isNaN(moment.valueOf())) continue;
  time.title ||= time.textContent;
  time.textContent = ("clock" in time.dataset ? short : long).format(moment);
}
