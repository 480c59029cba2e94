/**
 * Pour les tests qui tournent dans le serveur : un petit WAR par classe de test, posé à côté de l'EAR déjà déployé
 * et voyant ses classes, et de quoi y agir au nom de quelqu'un.
 */
package fr.passerelle.conteneur;
