"""The relation step: ties figures to metrics, subjects, periods and states, with evidence and confidence."""
