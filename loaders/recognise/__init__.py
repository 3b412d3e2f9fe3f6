"""Recognisers of figures and times: functions from text to spans."""

from loaders.recognise.quantities import recognise_quantities

__all__ = ["recognise_quantities"]
