// Rows of a form are added, removed and moved without leaving the page. Without this module the same buttons send the form.
async function changer(formulaire, bouton) {
  const corps = new URLSearchParams(new FormData(formulaire, bouton));
  const reponse = await fetch(formulaire.action, { method: "POST", body: corps });
  const page = new DOMParser().parseFromString(await reponse.text(), "text/html");
  const nouveau = page.querySelector("form[data-rangees]");
  if (!reponse.ok || !nouveau) throw new Error("not a form");
  formulaire.replaceWith(nouveau);
  const suite = document.getElementById(nouveau.dataset.suite);
  const meme = [...nouveau.querySelectorAll("button[name=rangee]")].find((b) => b.value === bouton.value);
  (suite ?? meme ?? nouveau.querySelector("button[name=rangee][value^=ajouter]")).focus();
}

document.addEventListener("submit", (evenement) => {
  const formulaire = evenement.target;
  const bouton = evenement.submitter;
  if (!formulaire.matches("form[data-rangees]") || bouton?.name !== "rangee") return;
  evenement.preventDefault();
  // The button is pressed again without us when the network fails: the server gives the whole page.
  changer(formulaire, bouton).catch(() => {
    const cache = Object.assign(document.createElement("input"), { type: "hidden", name: "rangee", value: bouton.value });
    formulaire.append(cache);
    formulaire.submit();
  });
});
