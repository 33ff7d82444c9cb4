@echo off
chcp 65001 >nul
cd /d "%~dp0"
py -3 --version >nul 2>nul
if errorlevel 1 goto no_python
py -3 -c "import struct, sys; sys.exit(not ((3, 11) <= sys.version_info[:2] <= (3, 13) and struct.calcsize('P') == 8))"
if errorlevel 1 goto other_python
py -3 -m pip install --no-index --find-links goi xkld=={version}
if errorlevel 1 goto failed
py -3 -m xkld --version
echo Đã cài xong. Mở PowerShell rồi gõ: xkld demo     hoặc: py -m xkld demo
goto end

:no_python
echo LỖI: máy chưa có Python. Cài Python 3.13 bản 64 bit từ python.org rồi chạy lại tệp này.
goto end

:other_python
echo LỖI: gói này cần Python 3.11, 3.12 hoặc 3.13 bản 64 bit. Máy đang có:
py -3 --version
goto end

:failed
echo LỖI: chưa cài được. Kiểm tra đã giải nén cả tệp .zip chưa, rồi chạy lại tệp này.

:end
pause
