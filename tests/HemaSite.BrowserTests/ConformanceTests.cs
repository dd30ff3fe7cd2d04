namespace HemaSite.BrowserTests;

/// <summary>Every page of the example site and of the sample of the real site before the Nu HTML checker.</summary>
public sealed class ConformanceTests(NuChecker checker) : IClassFixture<NuChecker>
{
    [Fact]
    public void Every_page_of_the_example_site_conforms() => Assert.Equal([], checker.OfExample);

    [Fact]
    public void Every_page_of_the_real_site_conforms() => Assert.Equal([], checker.OfReal);

    [Fact]
    public void A_page_that_does_not_conform_is_found() => Assert.NotEmpty(checker.OfWrong);
}
