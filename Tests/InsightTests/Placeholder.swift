import Insight
