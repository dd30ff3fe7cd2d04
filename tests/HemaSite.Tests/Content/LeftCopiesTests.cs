using HemaSite.Content;

namespace HemaSite.Tests.Content;

public sealed class LeftCopiesTests
{
    [Theory]
    [InlineData("item.kk (1).md")]
    [InlineData("item (2).kk.md")]
    [InlineData("item.kk - Copy.md")]
    [InlineData("item.kk - Copy (2).md")]
    [InlineData("item.kk — копия.md")]
    [InlineData("item.kk - копия 2.md")]
    [InlineData("item.kk (копия).md")]
    [InlineData("item.kk - көшірме.md")]
    [InlineData("item.kk - көшірмесі.md")]
    [InlineData("Copy of item.kk.md")]
    [InlineData("~$item.kk.md")]
    [InlineData("#item.kk.md")]
    public void What_programs_leave_beside_a_text_is_known_by_its_name(string name) => Assert.NotNull(LeftCopies.FaultOf(new($"content/02.news/01.a/{name}")));

    [Theory]
    [InlineData("item.kk.md")]
    [InlineData("a-copy.kk.md")]
    [InlineData("жоспар (жоба).kk.md")]
    [InlineData("copy.md")]
    [InlineData("2022-04-12.md")]
    [InlineData("ковид - 19.ru.md")]
    public void Names_of_pages_are_left_alone(string name) => Assert.Null(LeftCopies.FaultOf(new($"content/{name}")));
}
