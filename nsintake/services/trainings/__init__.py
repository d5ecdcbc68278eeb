"""Trainings and awareness events: about no woman, whoever may look at her file."""
