/** The yearly figures: computed by documented formulas, compared, frozen in versions, told in words. */
package fr.passerelle.mediation.bilan;
