/** Les services des partenaires, dans le vrai serveur. */
package fr.passerelle.partenaires.service;
