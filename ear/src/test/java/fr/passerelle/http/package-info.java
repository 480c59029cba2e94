/** De quoi parler au serveur sans navigateur : ce qui ne se voit qu'à la réponse (un statut, un en-tête, un fichier) se lit ici. */
package fr.passerelle.http;
