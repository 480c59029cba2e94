/** Ce que coûte la suite elle-même : ses temps, classe par classe, et ce qu'elle a demandé de plus cher. */
package fr.passerelle.temps;
