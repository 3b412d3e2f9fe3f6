"""Recognisers of figures and times: functions from text to spans."""

from loaders.recognise.api import recognise
from loaders.recognise.quantities import recognise_quantities
from loaders.recognise.times import recognise_times

__all__ = ["recognise", "recognise_quantities", "recognise_times"]
